import { buildNightPage, HIGHLIGHT, NIGHT, NIGHT_CHANGES, NIGHT_SHAPES } from '../support/night-pages.ts'
import { isHighlightSeen, readHighlightColor, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

for (const [shape, html] of Object.entries(NIGHT_SHAPES)) {
  test(`a passage ${shape} is brought into view and highlighted`, async ({ openPage, openPopup }) => {
    const tab = await openPage(html)
    await openPopup(tab, async (popup) => {
      await readPopup(popup)
      await popup.getByRole('button', { name: /^Night/ }).click()
      await expect.poll(() => readHighlights(tab)).toEqual(['Night'])
      await expect.poll(() => isHighlightSeen(tab)).toBe(true)
      expect(await readHighlightColor(tab)).toBe(HIGHLIGHT)
    })
  })
}

for (const [event, { change, says, marks }] of Object.entries(NIGHT_CHANGES)) {
  test(`of a passage that ${event} the reader is told so`, async ({ openPage, openPopup }) => {
    const tab = await openPage(buildNightPage(NIGHT.replace('Night', 'The night watch')))
    await openPopup(tab, async (popup) => {
      await readPopup(popup)
      await tab.evaluate(change)
      await popup.getByRole('button', { name: /^The night watch/ }).click()
      await expect(popup.getByText(says)).toBeVisible()
      expect(await readHighlights(tab)).toEqual(marks)
    })
  })
}

/** Between the reading and the click, each sentence of the page becomes another of the same length. */
test('a takeaway whose sentence says something else by now is marked nowhere', async ({ openPage, openPopup }) => {
  const tab = await openPage(buildNightPage(NIGHT))
  await openPopup(tab, async (popup) => {
    const [takeaway = ''] = (await readPopup(popup)).takeaways
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent = (paragraph.textContent ?? '').replaceAll(/\p{L}/gu, 'x')
    })
    await popup.getByRole('button', { name: takeaway }).click()
    await expect(popup.getByText('That passage is no longer on the page.')).toBeVisible()
    expect(await readHighlights(tab)).toEqual([])
  })
})

/** Longer than a second try would take to come. */
const UNTIL_CALM_MS = 2500

test('a page that scrolls back is not fought: it is scrolled twice at most', async ({ openPage, openPopup }) => {
  const fight = `window.returns = 0
    addEventListener('scroll', () => { if (scrollY > 0) { window.returns++; scrollTo({ top: 0, behavior: 'instant' }) } })`
  const tab = await openPage(buildNightPage(NIGHT, 'html{scroll-behavior:smooth}', fight))
  await openPopup(tab, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: /^Night/ }).click()
    await expect.poll(() => tab.evaluate('window.returns')).toBeGreaterThan(0)
    await tab.waitForTimeout(UNTIL_CALM_MS)
    expect(await tab.evaluate('window.returns')).toBeLessThanOrEqual(2)
  })
})

test('a page that cannot be scrolled still shows what was asked for', async ({ openPage, openPopup }) => {
  const tab = await openPage(buildNightPage(NIGHT, 'html,body{height:100%;overflow:hidden}'))
  await openPopup(tab, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: /^Night/ }).click()
    await expect.poll(() => readHighlights(tab)).toEqual(['Night'])
  })
})
