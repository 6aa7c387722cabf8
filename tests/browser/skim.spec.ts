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

test('what is highlighted is painted on the screen', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', SKIM).click()
    await expect.poll(() => readHighlights(page)).toEqual(takeaways)
    await page.evaluate(() => {
      const [first] = [...CSS.highlights.values()].flatMap((ranges) => Array.from(ranges))
      first?.startContainer.parentElement?.scrollIntoView({ behavior: 'instant' })
    })
    const seesPaper = async () => page.evaluate(hasColor, (await page.screenshot()).toString('base64'))
    await expect.poll(seesPaper).toBe(true)
  })
})

/** Runs in the page: whether the picture has the color in which all takeaways are painted, which a style may name in vain. */
async function hasColor(picture: string): Promise<boolean> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  canvas?.drawImage(image, 0, 0)
  const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
  return [...data.keys()].some((at) => at % 4 === 0 && data[at] === 255 && data[at + 1] === 240 && data[at + 2] === 181)
}

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
