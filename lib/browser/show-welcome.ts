import { browser } from 'wxt/browser'
import { isFirstInstallation, type Installation } from './is-first-installation.ts'

/** What the options page is opened with to say what Precis is, and nothing else. */
export const WELCOME_HASH = '#welcome'

export async function showWelcome(installation: Installation): Promise<void> {
  if (!isFirstInstallation(installation)) return
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${WELCOME_HASH}`) })
}
