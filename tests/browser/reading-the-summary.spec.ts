import type { Page } from '@playwright/test'
import { buildPage } from '../support/build-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('a takeaway says why it was chosen when it is asked, and no more when it is asked again', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const why = popup.getByRole('button', { name: 'Why this one?' }).first()
    const reasons = popup.locator('.reasons').first()
    await expect(reasons).toBeHidden()
    await why.click()
    await expect(reasons).toHaveText(/^It .+\.$/)
    await why.click()
    await expect(reasons).toBeHidden()
  })
})

test('a sentence that leans on the one before has that one above it', async ({ openPage, openPopup }) => {
  const page = await openPage(buildPage(`<article><h1>A canal over gravel</h1>${CANAL.join('')}</article>`))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const leaning = popup.getByRole('listitem').filter({ hasText: 'This layer of clay keeps the canal' })
    await expect(leaning).toContainText('Engineers lined the canal with clay.')
  })
})

const CANAL = [
  '<p>The canal crosses eleven miles of gravel, and for two summers every boat on it ran aground before the second lock.</p>',
  '<p>Engineers lined the canal with clay. This layer of clay keeps the canal from losing its water to the gravel below.</p>',
  '<p>Boats came in the third spring, forty of them in the first week, loaded with timber from the upper valley.</p>',
  '<p>The toll paid for the clay within nine years. The owners of the canal had expected it to take a generation.</p>',
]

test('each takeaway names its section, and each section counts its takeaways', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('slider').press('End')
    const named = await popup.locator('.takeaway-section').allInnerTexts()
    const glare = named.filter((title) => title === 'Glare is not light').length
    expect(glare).toBeGreaterThan(0)
    await expect(popup.getByRole('button', { name: /^Glare is not light/ })).toContainText(`${glare} takeaway`)
  })
})

for (const surface of ['popup', 'side panel'] as const) {
  test(`in the ${surface} the slider takes the list from its shortest to its longest, and the receipt follows`, async ({
    openPage,
    openPopup,
    openSidePanel,
  }) => {
    const page = await openPage(readFixture('sample-article'))
    const open = surface === 'popup' ? openPopup : openSidePanel
    await open(page, async (panel) => {
      await readPopup(panel)
      await drag(panel, 0)
      expect((await readPopup(panel)).takeaways).toHaveLength(3)
      await expect(panel.getByText(/^Read all [\d,]+ words in 6 sections; 3 of \d+ sentences shown/)).toBeVisible()
      await drag(panel, 1)
      expect((await readPopup(panel)).takeaways).toHaveLength(12)
      await expect(panel.getByText(/; 12 of \d+ sentences shown/)).toBeVisible()
    })
  })
}

test('what is copied from the side panel is what it shows', async ({ openPage, openSidePanel }) => {
  const page = await openPage(readFixture('plain-essay'))
  const { takeaways } = await openSidePanel(page, async (sidePanel) => {
    const shown = await readPopup(sidePanel)
    await sidePanel.getByRole('button', { name: 'Copy summary' }).click()
    await expect(sidePanel.getByRole('button', { name: 'Copied' })).toBeVisible()
    return shown
  })
  const field = (await openPage('<textarea></textarea>')).locator('textarea')
  await field.press('ControlOrMeta+v')
  for (const takeaway of takeaways) expect(await field.inputValue()).toContain(takeaway)
})

/** The slider's knob to a share of its way. */
async function drag(panel: Page, share: number): Promise<void> {
  const slider = panel.getByRole('slider')
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await slider.boundingBox()
  if (box === null) throw new Error('The slider is not drawn.')
  const middle = box.y + box.height / 2
  await panel.mouse.move(box.x + box.width / 2, middle)
  await panel.mouse.down()
  await panel.mouse.move(box.x + box.width * share, middle, { steps: 4 })
  await panel.mouse.up()
}
