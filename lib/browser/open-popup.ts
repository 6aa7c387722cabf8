import { browser } from 'wxt/browser'
import type { OpenRequest } from '../open-request.ts'
import { number, oneOf, record } from './decoder.ts'

const STORAGE_KEY = 'open-request'

/** A request that no popup took at once belongs to a click of the past. */
const MAX_AGE_MS = 5000

const leftRequest = record<OpenRequest & { leftAt: number }>({
  tabId: number,
  scope: oneOf(['page', 'selection']),
  focus: oneOf(['takeaways', 'outline']),
  leftAt: number,
})

/** Opens the popup for a tab, and leaves word of what it shall show. Call it first thing in a user's event. */
export async function openPopup(request: OpenRequest): Promise<void> {
  // Not awaited one after the other: some browsers take a call after an `await` for one without a user's gesture.
  const left = browser.storage.session.set({ [STORAGE_KEY]: { ...request, leftAt: Date.now() } })
  await Promise.all([left, browser.action.openPopup()])
}

/** What the popup for this tab shall show: what was asked for a moment ago, or the whole page. It is told only once. */
export async function takeOpenRequest(tabId: number): Promise<OpenRequest> {
  const stored: Record<string, unknown> = await browser.storage.session.get(STORAGE_KEY)
  await browser.storage.session.remove(STORAGE_KEY)
  const left = leftRequest(stored[STORAGE_KEY])
  const isMeant = left?.tabId === tabId && Date.now() - left.leftAt < MAX_AGE_MS
  return isMeant ? { tabId, scope: left.scope, focus: left.focus } : { tabId, scope: 'page', focus: 'takeaways' }
}
