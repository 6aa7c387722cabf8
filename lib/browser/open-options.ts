import { browser } from 'wxt/browser'

/** In a tab of its own; one that is open already comes to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage()
}
