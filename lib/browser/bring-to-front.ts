import { browser } from 'wxt/browser'
import { askBrowser, LOOK_TIMEOUT_MS } from './ask-browser.ts'

/** Shows a tab, so that what happens in its page is seen. One that is closed cannot be shown. */
export async function bringToFront(tabId: number): Promise<void> {
  await askBrowser(() => browser.tabs.update(tabId, { active: true }), LOOK_TIMEOUT_MS)
}
