import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createContextMenus, toOpenRequest } from '../lib/browser/context-menus.ts'
import { removeHighlightStyle } from '../lib/browser/highlight-style.ts'
import { isHighlightEnded } from '../lib/browser/highlight-ended.ts'
import { openPopup } from '../lib/browser/open-popup.ts'

/** Opens doors, and closes the one the reader cannot close itself. Holds no state: browsers stop it at any time. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(createContextMenus)

  browser.contextMenus.onClicked.addListener((click, tab) => {
    const request = toOpenRequest(click.menuItemId, tab?.id)
    if (request !== null) void openPopup(request)
  })

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-outline' && tab?.id !== undefined) {
      void openPopup({ tabId: tab.id, scope: 'page', focus: 'outline' })
    }
  })

  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !isHighlightEnded(message)) return
    void removeHighlightStyle(sender.tab.id, message.highlightName)
  })
})
