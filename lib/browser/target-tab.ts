import { browser } from 'wxt/browser'
import { withTimeout } from './with-timeout.ts'

/** A browser that has just started answers late, and without a tab there is nothing to show. */
const QUERY_TIMEOUT_MS = 1500

/** The tab in front of the panel's window, or `null` when the window has none: that of developer tools has no id, or -1. */
export async function getTargetTab(): Promise<TargetTab | null> {
  const found = await withTimeout(browser.tabs.query({ active: true, currentWindow: true }), QUERY_TIMEOUT_MS)
  const tab = found.ok ? found.value[0] : undefined
  return tab?.id === undefined || tab.id < 0
    ? null
    : { tabId: tab.id, windowId: tab.windowId, isGranted: tab.url !== undefined }
}

/** `isGranted`: the browser tells the tab's address, as it does where a click has opened the page to us. */
export type TargetTab = { tabId: number; windowId: number; isGranted: boolean }
