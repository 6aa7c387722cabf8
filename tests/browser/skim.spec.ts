import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { READ_TRIPWIRES, TRIPWIRES } from '../support/tripwires.ts'
import { expect, readFixture, test } from './fixtures.ts'

const SKIM = { name: 'Highlight all' }

test('skim mode highlights every takeaway in the page, and off again leaves nothing', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await page.evaluate(TRIPWIRES)
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', SKIM).click()
    await expect.poll(() => readHighlights(page)).toEqual(takeaways)
    const names = await page.evaluate(() => [...CSS.highlights.keys()])
    await popup.getByRole('button', SKIM).click()
    await popup.getByRole('button', { ...SKIM, pressed: false }).waitFor()
    expect(await readHighlights(page)).toEqual([])
    await expect
      .poll(() => page.evaluate((name) => getComputedStyle(document.body, `::highlight(${name})`).color, names[0]))
      .toBe(await page.evaluate(() => getComputedStyle(document.body).color))
  })
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // Opening the popup takes the page's focus, and this test asks for colors in the page.
  const own = /^event: (?:blur|focus)|^asked: (?:body|getComputedStyle)$/
  expect(seen.filter((trace) => !own.test(trace))).toEqual([])
})

test('what a popup has highlighted stays when it closes, and the next one ends it', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const takeaways = await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    await popup.getByRole('button', SKIM).click()
    await expect(popup.getByRole('button', { ...SKIM, pressed: true })).toBeVisible()
    await popup.close()
    return shown.takeaways
  })
  expect(await readHighlights(page)).toEqual(takeaways)
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { ...SKIM, pressed: true }).click()
    await expect.poll(() => readHighlights(page)).toEqual([])
  })
})

test('more takeaways are highlighted as soon as more are shown', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', SKIM).click()
    await expect.poll(() => readHighlights(page)).not.toEqual([])
    await popup.getByRole('slider').fill('7')
    const { takeaways } = await readPopup(popup)
    expect(takeaways).toHaveLength(7)
    await expect.poll(() => readHighlights(page)).toEqual(takeaways)
  })
})

test('what the side panel has highlighted goes with it, however soon it closes', async ({
  extension,
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await sidePanel.getByRole('button', SKIM).click()
    await expect.poll(() => readHighlights(page)).not.toEqual([])
  })
  await extension.closeSurface('sidepanel.html')
  await expect.poll(() => readHighlights(page)).toEqual([])
})
