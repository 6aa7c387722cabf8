import { browser } from 'wxt/browser'
import { toPageRequest, type OpenRequest } from '../open-request.ts'
import { hasSidePanel } from './open-side-panel.ts'
import { translate } from './translate.ts'

const SUMMARIZE_SELECTION = 'summarize-selection'
const SUMMARIZE_PAGE = 'summarize-page'
export const OPEN_SIDE_PANEL = 'open-side-panel'

let created = Promise.resolve()

/** One after the other: of two that begin together, the second would find the entries of the first and fail. */
export function createContextMenus(): Promise<void> {
  created = created.then(recreate, recreate)
  return created
}

/** One entry a context: with two, Chromium hides both in a submenu. */
async function recreate(): Promise<void> {
  // Firefox for Android has no menus.
  if (browser.contextMenus === undefined) return
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
  if (!hasSidePanel) return
  browser.contextMenus.create({
    id: OPEN_SIDE_PANEL,
    title: translate('open_side_panel'),
    contexts: ['action'],
  })
}

/** What a click in the context menu asks of the popup; `null` when it asks nothing. */
export function toOpenRequest(menuItemId: number | string, tabId: number): OpenRequest | null {
  if (menuItemId === SUMMARIZE_SELECTION) return { ...toPageRequest(tabId), scope: 'selection' }
  if (menuItemId === SUMMARIZE_PAGE) return toPageRequest(tabId)
  return null
}
