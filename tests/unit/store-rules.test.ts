import { expect, test } from 'vitest'
import type { Package } from '../../build/package.ts'
import { findStoreProblems } from '../../build/store-rules.ts'

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  version: '1.2.0',
  icons: { 16: '16.png', 32: '32.png', 48: '48.png', 96: '96.png', 128: '128.png' },
  permissions: ['activeTab', 'sidePanel'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" },
  minimum_chrome_version: '127',
}

const FIREFOX_MANIFEST = {
  ...MANIFEST,
  permissions: ['activeTab'],
  minimum_chrome_version: undefined,
  sidebar_action: { open_at_install: false },
  browser_specific_settings: {
    gecko: { id: 'a@b', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  },
}

test('a package that keeps the rules is let through', () => {
  expect(findStoreProblems('chrome', pack({}))).toEqual([])
  expect(findStoreProblems('edge', pack({}))).toEqual([])
  expect(findStoreProblems('firefox', firefoxPack({}))).toEqual([])
})

test.each([
  ['a name of 46 characters', { names: ['x'.repeat(46)] }, 'A name is empty or longer than 45 characters.'],
  ['a language without a summary', { summaries: [''] }, 'A summary is empty or longer than 132 characters.'],
  ['an icon less', { files: ['16.png'] }, 'An icon of 16, 32, 48, 96, 128 pixels is missing.'],
  [
    'a source map',
    { files: [...pack({}).files, 'popup.js.map'] },
    'It carries a source map, a hidden file or a file of more than 5 MB.',
  ],
  ['a huge file', { largest: 6_000_000 }, 'It carries a source map, a hidden file or a file of more than 5 MB.'],
])('%s is a problem in every store', (_, change, problem) => {
  expect(findStoreProblems('chrome', pack(change))).toEqual([problem])
  expect(findStoreProblems('firefox', firefoxPack(change))).toEqual([problem])
})

test.each([
  ['an older manifest', { manifest_version: 2 }, 'It is not manifest version 3.'],
  ['a version with letters', { version: '1.2-beta' }, 'Its version is not one to four numbers.'],
  ['access to sites', { host_permissions: ['https://*/*'] }, 'It asks for more than the page just clicked on.'],
  ['a script in every page', { content_scripts: [] }, 'It asks for more than the page just clicked on.'],
  [
    'code from a server',
    {
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; connect-src https://a.example",
      },
    },
    'Its pages may load or reach something that is not in the package.',
  ],
])('%s is refused', (_, change, problem) => {
  expect(findStoreProblems('chrome', pack({ manifest: { ...MANIFEST, ...change } }))).toEqual([problem])
})

test('Firefox wants to hear that nothing is collected', () => {
  const gecko = { id: 'a@b', strict_min_version: '142.0' }
  const manifest = { ...FIREFOX_MANIFEST, browser_specific_settings: { gecko } }
  expect(findStoreProblems('firefox', firefoxPack({ manifest: withoutNothing(manifest) }))).toEqual([
    'It does not say that it collects nothing.',
  ])
})

test('Safari is not asked for a side panel', () => {
  expect(findStoreProblems('safari', pack({}))).toEqual(['It asks for a side panel, which Safari does not have.'])
})

function pack(change: Partial<Package>): Package {
  return {
    manifest: MANIFEST,
    names: ['A name'],
    summaries: ['A summary'],
    files: Object.values(MANIFEST.icons),
    largest: 1000,
    ...change,
  }
}

const firefoxPack = (change: Partial<Package>): Package =>
  pack({ manifest: withoutNothing(FIREFOX_MANIFEST), ...change })

const withoutNothing = (manifest: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(manifest).filter(([, value]) => value !== undefined))
