import { buildPage } from '../support/build-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

const OPENINGS = [
  'A bell was cast for the harbor in the year of the great frost',
  'I heard it first from the deck of a boat that was not mine',
  'Nobody rings it now except the wind and the harbor master',
]
const PROSE = 'Its sound carries over the water as far as the second buoy, and in fog as far as the third. '.repeat(5)

const LOOKS: Record<string, { style: string; toParagraph: (opening: string) => string; mark: string }> = {
  'rules between them': { style: '', toParagraph: (opening) => `<p>${opening}. ${PROSE}</p>`, mark: '<hr>' },
  'lines of stars between them': {
    style: '',
    toParagraph: (opening) => `<p>${opening}. ${PROSE}</p>`,
    mark: '<p style="text-align: center">* * *</p>',
  },
  'first letters that float': {
    style: '',
    toParagraph: (opening) => `<p><b style="float: left">${opening[0]}</b>${opening.slice(1)}. ${PROSE}</p>`,
    mark: '',
  },
  'first letters of a larger size': {
    style: 'i { font-size: 3em }',
    toParagraph: (opening) => `<p><i>${opening[0]}</i>${opening.slice(1)}. ${PROSE}</p>`,
    mark: '',
  },
  'first letters that only a style sheet sets apart': {
    style: '.opens::first-letter { font-size: 4em; float: left }',
    toParagraph: (opening) => `<p class="opens">${opening}. ${PROSE}</p>`,
    mark: '',
  },
}

for (const [name, { style, toParagraph, mark }] of Object.entries(LOOKS)) {
  test(`an article whose parts have ${name} is outlined by them, and it is said that they have no headings`, async ({
    openPage,
    openPopup,
  }) => {
    const parts = OPENINGS.map((opening) => `${toParagraph(opening)}<p>${PROSE}</p>`)
    const article = `<article><h1>The harbor bell</h1>${parts.join(mark)}</article>`
    const page = await openPage(buildPage(`<style>${style}</style>${article}`))
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      const entries = popup.getByRole('navigation', { name: 'Outline' }).getByRole('button')
      await expect(entries).toHaveCount(OPENINGS.length)
      for (const [index, opening] of OPENINGS.entries())
        await expect(entries.nth(index)).toContainText(opening.slice(0, 24))
      await expect(popup.locator('.region-note')).toBeVisible()
    })
  })
}
