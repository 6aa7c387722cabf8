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

test('a click on a section scrolls to its heading', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await popup.getByRole('button', { name: 'What came back' }).click()
    await expect(page.getByRole('heading', { name: 'What came back' })).toBeInViewport()
  })
})

test('the page is as it was: no change while summarizing, highlighting or afterwards', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  await page.evaluate(countMutations)
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways.at(-1) ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toHaveLength(1)
    await expect.poll(() => readHighlights(page), { timeout: 15_000 }).toEqual([])
  })
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  expect(await page.evaluate(() => performance.getEntriesByName('mutation').length)).toBe(0)
})

/** Runs in the page; a mark in the performance timeline is no change of the document. */
function countMutations(): void {
  const observer = new MutationObserver((records) => {
    for (const _ of records) performance.mark('mutation')
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
