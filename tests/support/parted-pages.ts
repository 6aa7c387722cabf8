import { buildPage } from './build-page.ts'

/** With which the parts of the article begin. */
export const OPENINGS = [
  'A bell was cast for the harbor in the year of the great frost',
  'I heard it first from the deck of a boat that was not mine',
  'Nobody rings it now except the wind and the harbor master',
]
const PROSE = 'Its sound carries over the water as far as the second buoy, and in fog as far as the third. '.repeat(5)

/** Ways in which an author sets parts apart that have no headings. */
const LOOKS: Record<string, Look> = {
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

type Look = { style: string; toParagraph: (opening: string) => string; mark: string }

/** The same article in each of these looks. */
export const PARTED_PAGES: Record<string, string> = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]) => [name, buildPartedPage(look)]),
)

function buildPartedPage({ style, toParagraph, mark }: Look): string {
  const parts = OPENINGS.map((opening) => `${toParagraph(opening)}<p>${PROSE}</p>`)
  return buildPage(`<style>${style}</style><article><h1>The harbor bell</h1>${parts.join(mark)}</article>`)
}
