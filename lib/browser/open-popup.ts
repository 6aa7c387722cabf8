import { browser } from 'wxt/browser'
import type { OpenRequest } from '../open-request.ts'
import { leaveRequest } from './left-request.ts'

/** Opens the popup for a tab, and leaves word of what it shall show. Call it first thing in a user's event. */
export async function openPopup(request: OpenRequest): Promise<void> {
  // Not awaited one after the other: some browsers take a call after an `await` for one without a user's gesture.
  await Promise.all([leaveRequest('popup', request), browser.action.openPopup()])
}
