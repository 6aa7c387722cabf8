import { browser } from 'wxt/browser'

/** The tab in front of the panel's window, or `null` when the window has none. */
export async function getTargetTab(): Promise<TargetTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId }
}

export type TargetTab = { tabId: number; windowId: number }
