import { browser } from 'wxt/browser'

/** The tab that the popup stands over, or `null` when the window has none. */
export async function getTargetTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}
