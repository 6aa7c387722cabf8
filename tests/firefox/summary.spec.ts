import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('an article shows its title, dek, reading time, the author’s points and its own sections', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    expect(shown).toMatchObject({ failure: null, title: 'The town that turned down its lights' })
    await popup.getByText('Ardmouth could not pay for its streetlights any more.').waitFor()
    expect(shown.facts).toMatch(/\b[345]\smin\b/)
    expect(shown.author).toHaveLength(4)
    expect(shown.outline).toHaveLength(6)
    expect(shown.outline[0]).toMatch(/^The bill that started it/)
  })
})

test('every takeaway is a sentence of the page, and none is the author’s', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const text = await page.evaluate(() => document.querySelector('article')?.innerText.replaceAll(/\s+/g, ' ') ?? '')
  const { author, takeaways } = await openPopup(page, readPopup)
  expect(takeaways.length).toBeGreaterThanOrEqual(3)
  expect(takeaways.filter((takeaway) => !text.includes(takeaway))).toEqual([])
  expect(takeaways.filter((takeaway) => author.includes(takeaway))).toEqual([])
})

test('a second click reads the page as it is by then', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, readPopup)
  await extension.closeSurface('popup.html')
  await page.evaluate(() => document.querySelector('h2')?.replaceChildren('A heading that was changed'))
  const shown = await openPopup(page, readPopup)
  expect(shown.outline[0]).toMatch(/^A heading that was changed/)
})

test('"Outline and takeaways" in the page’s own menu opens the summary', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('plain-essay'))
  await extension.chooseFromMenu(page, 'Outline and takeaways')
  const shown = await extension.surface('popup.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: 'On keeping a ledger of bread' })
})
