import { browser } from 'wxt/browser'
import type { OpenRequest } from '../open-request.ts'
import { translate } from './translate.ts'

const SUMMARIZE_SELECTION = 'summarize-selection'
const SUMMARIZE_PAGE = 'summarize-page'

/** One entry a context: with two, Chromium hides both in a submenu. */
export async function createContextMenus(): Promise<void> {
  // An update finds the entries of the version before, and creating one twice is an error.
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: SUMMARIZE_SELECTION,
    title: translate('menu_summarize_selection'),
    contexts: ['selection'],
  })
  browser.contextMenus.create({
    id: SUMMARIZE_PAGE,
    title: translate('menu_summarize_page'),
    contexts: ['page'],
  })
}

/** What a click in the context menu asks for; `null` when it is no entry of ours, or there is no tab under it. */
export function toOpenRequest(menuItemId: number | string, tabId: number | undefined): OpenRequest | null {
  if (tabId === undefined) return null
  if (menuItemId === SUMMARIZE_SELECTION) return { tabId, scope: 'selection', focus: 'takeaways' }
  if (menuItemId === SUMMARIZE_PAGE) return { tabId, scope: 'page', focus: 'takeaways' }
  return null
}
