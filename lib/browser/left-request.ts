import { browser } from 'wxt/browser'
import { toPageRequest, type OpenRequest } from '../open-request.ts'
import { askBrowser, LOOK_TIMEOUT_MS } from './ask-browser.ts'
import { nullable, number, oneOf, record } from './decoder.ts'
import type { Items } from './settings-storage.ts'
import { withTimeout } from './with-timeout.ts'

/** Where a way in leaves word of what the panel that it opens shall show. */
export type Surface = 'popup' | 'side-panel'

/** A request that no panel took at once belongs to a click of the past. */
const MAX_AGE_MS = 5000

const leftRequest = record<OpenRequest & { leftAt: number }>({
  tabId: number,
  scope: oneOf(['page', 'selection']),
  focus: nullable(oneOf(['takeaways', 'outline'])),
  leftAt: number,
})

const toKey = (surface: Surface): string => `open-request-${surface}`

/** Where storage does not take it, the panel shows the whole page. The worker asks: what explains errors is the panel's. */
export async function leaveRequest(surface: Surface, request: OpenRequest): Promise<void> {
  const word = { [toKey(surface)]: { ...request, leftAt: Date.now() } }
  await withTimeout(browser.storage.session.set(word), LOOK_TIMEOUT_MS).catch(() => undefined)
}

/** What the panel over this tab shall show: what was asked for a moment ago, or the whole page. It is told only once. */
export async function takeRequest(surface: Surface, tabId: number): Promise<OpenRequest> {
  const key = toKey(surface)
  const stored = await askBrowser<Items>(() => browser.storage.session.get(key), LOOK_TIMEOUT_MS)
  // Nobody waits for it: the next word takes its place anyhow.
  void askBrowser(() => browser.storage.session.remove(key), LOOK_TIMEOUT_MS)
  const left = leftRequest(stored.ok ? stored.value?.[key] : undefined)
  // A clock that was set back meanwhile makes no request younger.
  const isMeant = left?.tabId === tabId && Math.abs(Date.now() - left.leftAt) < MAX_AGE_MS
  return isMeant ? { tabId, scope: left.scope, focus: left.focus } : toPageRequest(tabId)
}

/** Calls back for every request that is left from now on: a side panel stays open while others are asked for. */
export function onRequestLeft(surface: Surface, take: (tabId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const left = leftRequest(changes[toKey(surface)]?.newValue)
    if (left !== undefined) take(left.tabId)
  })
}
