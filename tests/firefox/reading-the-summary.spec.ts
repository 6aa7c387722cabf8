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
    expect(await reasons.isVisible()).toBe(false)
    await why.click()
    await expect.poll(() => reasons.allInnerTexts()).toEqual([expect.stringMatching(/^It .+\.$/)])
    await why.click()
    await expect.poll(() => reasons.isVisible()).toBe(false)
  })
})

test('a sentence that leans on the one before has that one above it', async ({ openPage, openPopup }) => {
  const page = await openPage(buildPage(`<article><h1>A canal over gravel</h1>${CANAL.join('')}</article>`))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const items = await popup.getByRole('listitem').allInnerTexts()
    const leaning = items.find((item) => item.includes('This layer of clay keeps the canal'))
    expect(leaning).toContain('Engineers lined the canal with clay.')
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
    await expect.poll(async () => (await readPopup(popup)).takeaways).toHaveLength(12)
    const named = await popup.locator('.takeaway-section').allInnerTexts()
    const glare = named.filter((title) => title === 'Glare is not light').length
    expect(glare).toBeGreaterThan(0)
    const [entry] = await popup.getByRole('button', { name: /^Glare is not light/ }).allInnerTexts()
    expect(entry).toContain(`${glare} takeaway`)
  })
})

for (const surface of ['popup', 'sidebar'] as const) {
  test(`in the ${surface} the slider takes the list from its shortest to its longest, and the receipt follows`, async ({
    openPage,
    openPopup,
    openSidebar,
  }) => {
    const page = await openPage(readFixture('sample-article'))
    const open = surface === 'popup' ? openPopup : openSidebar
    await open(page, async (panel) => {
      await readPopup(panel)
      await panel.getByRole('slider').press('Home')
      await panel.getByText(/^Read all [\d,]+ words in 6 sections; 3 of \d+ sentences shown/).waitFor()
      expect((await readPopup(panel)).takeaways).toHaveLength(3)
      await panel.getByRole('slider').press('End')
      await panel.getByText(/; 12 of \d+ sentences shown/).waitFor()
      expect((await readPopup(panel)).takeaways).toHaveLength(12)
    })
  })
}

test('what is copied from the sidebar is what it shows', async ({ openPage, openSidebar }) => {
  const page = await openPage(readFixture('plain-essay'))
  const { takeaways } = await openSidebar(page, async (sidebar) => {
    const shown = await readPopup(sidebar)
    await sidebar.getByRole('button', { name: 'Copy summary' }).click()
    await sidebar.getByRole('button', { name: 'Copied' }).waitFor()
    return shown
  })
  const field = await openPage('<textarea></textarea>')
  await field.locator('textarea').click()
  await field.press('ControlOrMeta', 'v')
  const pasted = await field.evaluate(() => document.querySelector('textarea')?.value ?? '')
  expect(takeaways.filter((takeaway) => !pasted.includes(takeaway))).toEqual([])
})
