import { browser } from 'wxt/browser'

/** Shows a tab, so that what happens in its page is seen. One that is closed cannot be shown. */
export async function bringToFront(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined)
}
