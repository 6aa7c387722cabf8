import { buildNightPage, HIGHLIGHT, NIGHT, NIGHT_CHANGES, NIGHT_SHAPES } from '../support/night-pages.ts'
import { isHighlightSeen, readHighlightColor, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

for (const [shape, html] of Object.entries(NIGHT_SHAPES)) {
  test(`a passage ${shape} is brought into view and highlighted`, { tag: '@deep' }, async ({ openPage, openPopup }) => {
    const page = await openPage(html)
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      await popup.getByRole('button', { name: /^Night/ }).click()
      await expect.poll(() => readHighlights(page)).toEqual(['Night'])
      await expect.poll(() => isHighlightSeen(page)).toBe(true)
      expect(await readHighlightColor(page)).toBe(HIGHLIGHT)
    })
  })
}

for (const [event, { change, says, marks }] of Object.entries(NIGHT_CHANGES)) {
  test(`of a passage that ${event} the reader is told so`, { tag: '@deep' }, async ({ openPage, openPopup }) => {
    const page = await openPage(buildNightPage(NIGHT.replace('Night', 'The night watch')))
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      await page.evaluate(change)
      await popup.getByRole('button', { name: /^The night watch/ }).click()
      await popup.getByText(says).waitFor()
      expect(await readHighlights(page)).toEqual(marks)
    })
  })
}

test('a takeaway whose sentence says something else by now is marked nowhere', async ({ openPage, openPopup }) => {
  const page = await openPage(buildNightPage(NIGHT))
  await openPopup(page, async (popup) => {
    const [takeaway = ''] = (await readPopup(popup)).takeaways
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent = (paragraph.textContent ?? '').replaceAll(/\p{L}/gu, 'x')
    })
    await popup.getByRole('button', { name: takeaway }).click()
    await popup.getByText('That passage is no longer on the page.').waitFor()
    expect(await readHighlights(page)).toEqual([])
  })
})

test('a page that cannot be scrolled still shows what was asked for', async ({ openPage, openPopup }) => {
  const page = await openPage(buildNightPage(NIGHT, 'html,body{height:100%;overflow:hidden}'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: /^Night/ }).click()
    await expect.poll(() => readHighlights(page)).toEqual(['Night'])
  })
})
