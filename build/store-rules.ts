import { isRecord, type Package } from './package.ts'

/** What a store refuses a package for, each with the sentence that is printed. */
export type StoreRule = { breaks: (pack: Package) => boolean; problem: string }

/** Characters. Chrome Web Store 75, addons.mozilla.org 50, Edge Add-ons 45: one name serves all. */
const MAX_NAME = 45
/** Characters. Chrome Web Store and Edge Add-ons 132, enforced on upload; addons.mozilla.org 250. */
const MAX_SUMMARY = 132

const ICON_SIZES = ['16', '32', '48', '96', '128']

/** Keys with which a package asks for more than the page just clicked on, or opens itself to pages. */
const GREEDY_KEYS = [
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'key',
]

const EVERYWHERE: StoreRule[] = [
  { problem: 'It is not manifest version 3.', breaks: ({ manifest }) => manifest['manifest_version'] !== 3 },
  {
    problem: 'Its version is not one to four numbers.',
    breaks: ({ manifest }) => !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(String(manifest['version'])),
  },
  {
    problem: `A name is empty or longer than ${MAX_NAME} characters.`,
    breaks: ({ names }) => names.length === 0 || names.some((name) => !isWithin(name, MAX_NAME)),
  },
  {
    problem: `A summary is empty or longer than ${MAX_SUMMARY} characters.`,
    breaks: ({ summaries }) => summaries.length === 0 || summaries.some((summary) => !isWithin(summary, MAX_SUMMARY)),
  },
  {
    problem: `An icon of ${ICON_SIZES.join(', ')} pixels is missing.`,
    breaks: ({ manifest, files }) => !ICON_SIZES.every((size) => files.includes(String(at(manifest, 'icons', size)))),
  },
  {
    problem: 'It asks for more than the page just clicked on.',
    breaks: ({ manifest }) => GREEDY_KEYS.some((key) => key in manifest),
  },
  {
    problem: 'Its pages may load or reach something that is not in the package.',
    breaks: ({ manifest }) => {
      const policy = String(at(manifest, 'content_security_policy', 'extension_pages'))
      return (
        !policy.startsWith("default-src 'none'; script-src 'self'; ") || /https?:|\*|unsafe|data:|blob:/.test(policy)
      )
    },
  },
  {
    problem: 'It carries a source map, a hidden file or a file of more than 5 MB.',
    breaks: ({ files, largest }) => files.some((file) => /\.map$|(?:^|\/)\./.test(file)) || largest > 5_000_000,
  },
]

const CHROMIUM: StoreRule[] = [
  {
    problem: 'It does not say from which version of Chromium on it works.',
    breaks: ({ manifest }) => !/^\d+$/.test(String(manifest['minimum_chrome_version'])),
  },
  {
    problem: 'It carries what only other browsers know.',
    breaks: ({ manifest }) => 'browser_specific_settings' in manifest || 'sidebar_action' in manifest,
  },
]

/** The rules of each store, by the browser whose package goes there. */
export const STORE_RULES = {
  chrome: [...EVERYWHERE, ...CHROMIUM],
  edge: [...EVERYWHERE, ...CHROMIUM],
  firefox: [
    ...EVERYWHERE,
    {
      problem: 'It has no id, or no oldest version that asks for consent to collect data (140 and later).',
      breaks: ({ manifest }) =>
        !/^[\w.-]+@[\w.-]+$/.test(String(gecko(manifest, 'id'))) ||
        !(Number.parseInt(String(gecko(manifest, 'strict_min_version')), 10) >= 140),
    },
    {
      problem: 'It does not say that it collects nothing.',
      breaks: ({ manifest }) => String(at(gecko(manifest, 'data_collection_permissions'), 'required')) !== 'none',
    },
    {
      problem: 'It carries what only Chromium knows.',
      breaks: ({ manifest }) =>
        'side_panel' in manifest || 'minimum_chrome_version' in manifest || asksFor(manifest, 'sidePanel'),
    },
    {
      problem: 'Its sidebar opens by itself.',
      breaks: ({ manifest }) => at(manifest, 'sidebar_action', 'open_at_install') !== false,
    },
  ],
  safari: [
    ...EVERYWHERE,
    {
      problem: 'It asks for a side panel, which Safari does not have.',
      breaks: ({ manifest }) =>
        'side_panel' in manifest || 'sidebar_action' in manifest || asksFor(manifest, 'sidePanel'),
    },
  ],
} satisfies Record<string, StoreRule[]>

export type StoreBrowser = keyof typeof STORE_RULES

/** One sentence for each rule of the browser's store that the package breaks. */
export function findStoreProblems(browser: StoreBrowser, pack: Package): string[] {
  const rules: StoreRule[] = STORE_RULES[browser]
  return rules.filter(({ breaks }) => breaks(pack)).map(({ problem }) => problem)
}

const isWithin = (text: string, max: number): boolean => text.length > 0 && Array.from(text).length <= max

const gecko = (manifest: unknown, key: string): unknown => at(manifest, 'browser_specific_settings', 'gecko', key)

const asksFor = (manifest: Record<string, unknown>, permission: string): boolean =>
  JSON.stringify(manifest['permissions']).includes(`"${permission}"`)

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}
