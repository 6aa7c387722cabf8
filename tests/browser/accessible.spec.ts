import { AxeBuilder } from '@axe-core/playwright'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup has no accessibility violation in ${colorScheme}`, async ({ openPage, openPopup }) => {
    const page = await openPage(readFixture('sample-article'))
    await openPopup(page, async (popup) => {
      await popup.emulateMedia({ colorScheme })
      await readPopup(popup)
      await popup.screenshot({ fullPage: true, path: `.results/pictures/popup-${colorScheme}.png` })
      // Otherwise a helper page is opened, which takes the focus and closes the popup.
      const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()
      expect(violations).toEqual([])
    })
  })

  test(`a reason has no accessibility violation in ${colorScheme}`, async ({ extension, openPopup }) => {
    const page = await extension.context.newPage()
    await page.goto('chrome://version')
    await openPopup(page, async (popup) => {
      await popup.emulateMedia({ colorScheme })
      await readPopup(popup)
      await popup.screenshot({ path: `.results/pictures/reason-${colorScheme}.png` })
      const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()
      expect(violations).toEqual([])
    })
    await page.close()
  })
}
