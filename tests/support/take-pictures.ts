import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { launchExtension } from './launch-extension.ts'
import { openTarget } from './open-target.ts'
import { readPopup } from './read-popup.ts'

/** Takes the README's pictures: the popup over the sample article, whole, as it is in light and in dark. */
const FOLDER = resolve(import.meta.dirname, '../../.github')

mkdirSync(FOLDER, { recursive: true })
const site = await openTarget(undefined)
// Two device pixels for each of CSS, for sharp text on the screens of today.
const extension = await launchExtension({ args: ['--force-device-scale-factor=2'] })
const page = await extension.context.newPage()
await page.goto(site.url)
await extension.clickAction(page)
await extension.surface('popup.html', takePictures)
await extension.close()
await site.close()

async function takePictures(popup: Page): Promise<void> {
  await readPopup(popup)
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme })
    // Of the body: the window it is drawn into without a display is a little wider than a popup.
    await popup.locator('body').screenshot({ path: join(FOLDER, `popup-${colorScheme}.png`) })
  }
}
