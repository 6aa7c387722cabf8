import { browser } from 'wxt/browser'
import { translate } from './translate.ts'

/** Where no panel may be opened for the reader, the toolbar button says that a click on it will do, until the tab goes elsewhere. */
export async function askForClick(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '•' })
  await browser.action.setTitle({ tabId, title: translate('action_asks_for_click') })
}

/** Once the popup is open nothing is left to ask for. */
export function stopAskingForClick(tabId: number): void {
  void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined)
  void browser.action.setTitle({ tabId, title: translate('action_title') }).catch(() => undefined)
}
