import { isHighlightSeen, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('a click on a takeaway scrolls to the sentence and highlights exactly it', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    const last = takeaways.at(-1) ?? ''
    await popup.getByRole('button', { name: last }).click()
    await expect.poll(() => readHighlights(page)).toEqual([last])
    await expect.poll(() => isHighlightSeen(page)).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})
