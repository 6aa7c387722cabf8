import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createContextMenus, OPEN_SIDE_PANEL, toOpenRequest } from '../lib/browser/context-menus.ts'
import { removeHighlightStyle } from '../lib/browser/highlight-style.ts'
import { isHighlightEnded } from '../lib/browser/highlight-ended.ts'
import { askForClick } from '../lib/browser/ask-for-click.ts'
import { openPopup } from '../lib/browser/open-popup.ts'
import { openSidePanel } from '../lib/browser/open-side-panel.ts'
import { showWelcome } from '../lib/browser/show-welcome.ts'
import { toPageRequest } from '../lib/open-request.ts'

/** Opens doors, and closes the one the reader cannot close itself. Holds no state: browsers stop it at any time. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(createContextMenus)
  browser.runtime.onInstalled.addListener((installation) => void showWelcome(installation))

  // Firefox for Android has neither menus nor keys.
  browser.contextMenus?.onClicked.addListener((click, tab) => {
    if (tab?.id === undefined) return
    if (click.menuItemId === OPEN_SIDE_PANEL) void openPanelOf(tab.windowId, tab.id)
    const request = toOpenRequest(click.menuItemId, tab.id)
    if (request !== null) void openPopup(request)
  })

  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    if (command === 'open-side-panel') void openPanelOf(tab.windowId, tab.id)
    if (command === 'open-outline') void openPopup({ ...toPageRequest(tab.id), focus: 'outline' })
  })

  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return
    if (!isHighlightEnded(message)) return
    // A tab that is gone took its styles with it.
    void removeHighlightStyle(sender.tab.id, message.highlight, message.highlightName).catch(() => undefined)
  })
})

async function openPanelOf(windowId: number, tabId: number): Promise<void> {
  await openSidePanel(windowId, toPageRequest(tabId)).catch(() => askForClick(tabId))
}
