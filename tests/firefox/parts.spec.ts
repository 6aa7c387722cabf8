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
      const { outline } = await readPopup(popup)
      expect(outline).toEqual(OPENINGS.map((opening) => expect.stringContaining(opening.slice(0, 24))))
      expect(await popup.locator('.region-note').count()).toBe(1)
    })
  })
}
