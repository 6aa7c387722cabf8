import { browser } from 'wxt/browser'
import { toPageRequest, type OpenRequest } from '../open-request.ts'
import { nullable, number, oneOf, record } from './decoder.ts'

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

export async function leaveRequest(surface: Surface, request: OpenRequest): Promise<void> {
  await browser.storage.session.set({ [toKey(surface)]: { ...request, leftAt: Date.now() } })
}

/** What the panel over this tab shall show: what was asked for a moment ago, or the whole page. It is told only once. */
export async function takeRequest(surface: Surface, tabId: number): Promise<OpenRequest> {
  const stored: Record<string, unknown> = await browser.storage.session.get(toKey(surface))
  await browser.storage.session.remove(toKey(surface))
  const left = leftRequest(stored[toKey(surface)])
  const isMeant = left?.tabId === tabId && Date.now() - left.leftAt < MAX_AGE_MS
  return isMeant ? { tabId, scope: left.scope, focus: left.focus } : toPageRequest(tabId)
}

/** Calls back for every request that is left from now on: a side panel stays open while others are asked for. */
export function onRequestLeft(surface: Surface, take: (tabId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const left = leftRequest(changes[toKey(surface)]?.newValue)
    if (left !== undefined) take(left.tabId)
  })
}
