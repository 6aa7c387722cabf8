import { isHighlightSeen, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { READ_TRIPWIRES, TRIPWIRES } from '../support/tripwires.ts'
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

test('a click on a section scrolls to its heading', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await popup.getByRole('button', { name: 'What came back' }).click()
    await expect.poll(() => readHighlights(page)).toEqual(['What came back'])
    await expect.poll(() => isHighlightSeen(page)).toBe(true)
  })
})

test('a page that was highlighted is as it was before, and has noticed nothing', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  await page.evaluate(TRIPWIRES)
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toHaveLength(1)
    await expect.poll(() => readHighlights(page), { timeout: 15_000 }).toEqual([])
  })
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // The click was for the page to scroll, and opening the popup takes its focus.
  expect(seen.filter((trace) => !/^event: (?:scroll|blur|focus)|^scroll position/.test(trace))).toEqual([])
})
