import { browser } from 'wxt/browser'
import { FAILURES, type Failure } from '../failure.ts'
import type { Failed } from '../result.ts'
import { askBrowser, LOOK_TIMEOUT_MS } from './ask-browser.ts'
import { oneOf } from './decoder.ts'
import { injectScript, NAMER } from './inject-script.ts'

/** What is left of the ten seconds when the reader took all of its time. */
const NAME_TIMEOUT_MS = 1500

/** Why a page was not read, as exactly as the page and its tab can tell. Loaded when there is a failure to explain. */
export async function explainFailure(
  tabId: number,
  failed: Failed<Failure>,
  isGranted?: boolean,
): Promise<Failed<Failure>> {
  if (failed.failure === 'no-article') return { ...failed, failure: (await nameOtherPage(tabId)) ?? 'no-article' }
  // All that can be told of another page's frame is whether it plays a film.
  if (failed.failure === 'in-frame' && (await nameOtherPage(tabId)) === 'media-page')
    return { ...failed, failure: 'media-page' }
  const failure = TOLD_BY_TAB.has(failed.failure) ? await askTab(tabId, failed.failure) : failed.failure
  const isRefused = failure === 'no-access' && isGranted !== undefined
  return { ...failed, failure: isRefused ? await explainRefusal(isGranted) : failure }
}

/**
 * A click grants every page that may be read at all. One that is still refused for want of it took the place of the one that
 * was clicked, or is none of them, however browsers word that (`about:blank`, `data:`, the page's source, their own error
 * pages, files without permission).
 */
async function explainRefusal(isGranted: boolean): Promise<Failure> {
  if (isGranted) return 'page-gone'
  return (await isKeptFromFiles()) ? 'restricted-or-file' : 'restricted-page'
}

/** Firefox, where a click opens files as well, and Safari answer no whatever is allowed. */
async function isKeptFromFiles(): Promise<boolean> {
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return false
  const allowed = await askBrowser(() => browser.extension.isAllowedFileSchemeAccess(), LOOK_TIMEOUT_MS)
  return allowed.ok && !allowed.value
}

/** What a browser says alike of pages that differ in what the reader can do about it. */
const TOLD_BY_TAB: ReadonlySet<Failure> = new Set(['no-access', 'page-busy', 'page-unreachable', 'internal'])

async function nameOtherPage(tabId: number): Promise<Failure | undefined> {
  const named = await injectScript(tabId, NAMER, NAME_TIMEOUT_MS)
  return named.ok ? decodeFailure(named.value) : undefined
}

const decodeFailure = oneOf(FAILURES)

/**
 * A click on the toolbar grants every page that may be read at all. If the page is still refused, its address, which the
 * grant lets us see, tells why: browsers word `about:blank` and `data:` like a missing click, and Firefox takes a script for
 * its own pages without running it.
 */
async function askTab(tabId: number, failure: Failure): Promise<Failure> {
  const asked = await askBrowser(() => browser.tabs.get(tabId), LOOK_TIMEOUT_MS)
  if (!asked.ok) return asked.failure === 'page-gone' ? 'page-gone' : failure
  const { discarded, favIconUrl, status, url } = asked.value
  if (discarded) return 'page-asleep'
  // The page's process has crashed: the tab is in front and yet holds nothing.
  if (status === 'unloaded') return 'error-page'
  if (url === undefined) return failure
  if (!/^(?:https?|file):/.test(url)) return 'restricted-page'
  // A grant that shows the address would open the page, if the browser let anybody in.
  return failure === 'no-access' ? toStandIn(favIconUrl) : failure
}

/** What Firefox shows in place of a page has an icon of its own, by which alone one is told from the other. */
function toStandIn(icon = ''): Failure {
  return STAND_INS.find(([pattern]) => pattern.test(icon))?.[1] ?? 'restricted-page'
}

const STAND_INS: readonly (readonly [RegExp, Failure])[] = [
  [/^chrome:.*\/pdf\.svg$/, 'unsupported-document'],
  [/^chrome:.*\/(?:info|warning)\.svg$/, 'error-page'],
]
