import { OPENINGS, PARTED_PAGES } from '../support/parted-pages.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

for (const [name, html] of Object.entries(PARTED_PAGES)) {
  test(`an article whose parts have ${name} is outlined by them, and it is said that they have no headings`, async ({
    openPage,
    openPopup,
  }) => {
    const page = await openPage(html)
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      const entries = popup.getByRole('navigation', { name: 'Outline' }).getByRole('button')
      await expect(entries).toHaveCount(OPENINGS.length)
      for (const [index, opening] of OPENINGS.entries())
        await expect(entries.nth(index)).toContainText(opening.slice(0, 24))
      await expect(popup.locator('.region-note')).toBeVisible()
    })
  })
}
