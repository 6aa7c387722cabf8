import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchExtension } from '../launch-extension.ts'
import type { Camera } from './camera.ts'

const LOCALES = resolve(import.meta.dirname, '../../../public/_locales')

/** The popup in every language of the interface, as wide as it is with a scroll bar, and at its narrowest. */
export async function takeLanguages(camera: Camera, url: string): Promise<void> {
  for (const locale of readdirSync(LOCALES)) {
    const extension = await launchExtension({ language: locale.replace('_', '-') })
    const page = await extension.context.newPage()
    await page.goto(url)
    await extension.clickAction(page)
    await extension.surface('popup.html', async (popup) => {
      await popup.getByRole('slider').waitFor()
      await camera.take(popup, `language-${locale}`, { width: 385 })
      await camera.take(popup, `language-${locale}-at-320-pixels`, { width: 320 })
    })
    await extension.close()
  }
}
