import { browser } from 'wxt/browser'
import type { MessageKey } from '../message-key.ts'
import { translate } from './translate.ts'

/** Where no panel may be opened for the reader, the toolbar button says that a click on it will do, until the tab goes elsewhere. */
export async function askForClick(tabId: number): Promise<void> {
  await setAction(tabId, '•', 'action_asks_for_click')
}

/** Once the popup is open nothing is left to ask for. */
export function stopAskingForClick(tabId: number): void {
  void setAction(tabId, '', 'action_title')
}

async function setAction(tabId: number, text: string, title: MessageKey): Promise<void> {
  const told = [
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: translate(title) }),
  ]
  // A tab that was closed meanwhile has nothing to tell.
  await Promise.all(told).catch(() => undefined)
}
