import { browser } from 'wxt/browser'
import type { OpenRequest } from '../open-request.ts'
import { askForClick } from './ask-for-click.ts'
import { leaveRequest } from './left-request.ts'

/** Opens the popup for a tab, and leaves word of what it shall show. Call it first thing in a user's event. */
export async function openPopup(request: OpenRequest): Promise<void> {
  // Not awaited one after the other: some browsers take a call after an `await` for one without a user's gesture.
  await Promise.all([leaveRequest('popup', request), open().catch(() => askForClick(request.tabId))])
}

/** Some browsers lack the call, and others refuse it while a popup is open or the window has no focus. */
const open = async (): Promise<void> => browser.action.openPopup()
