import { browser } from 'wxt/browser'
import { getTargetTab } from './target-tab.ts'

/** Calls back whenever another tab may have come to the front of the panel's window, with the one that is there. */
export function watchFrontTab(onFront: (tabId: number | null) => void): void {
  const look = () => void getTargetTab().then((tab) => onFront(tab?.tabId ?? null))
  browser.tabs.onActivated.addListener(look)
  browser.tabs.onDetached.addListener(look)
}
