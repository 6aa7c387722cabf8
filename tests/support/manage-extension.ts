import type { Extension } from './extension.ts'

/** Changes something about the extension, or about all, on the browser's own page of extensions. */
export async function manageExtension(
  { context }: Extension,
  change: (argument: string) => Promise<void>,
  argument: string,
): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  // Some changes are for developers only.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }))
  await page.evaluate(change, argument)
  await page.close()
}

/** As much of the page's own `chrome` as is used here. */
declare const chrome: {
  developerPrivate: { updateProfileConfiguration: (changed: object) => Promise<void> }
}
