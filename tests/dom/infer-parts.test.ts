import { describe, expect, test } from 'vitest'
import { readArticle } from '../../lib/page/read-article.ts'
import { parsePage } from '../support/parse-page.ts'

const PROSE =
  'The toll house stood where two roads met, and whoever lived in it had to know by the sound of a cart, in the dark and through a closed door, what it carried and what it owed. '.repeat(
    3,
  )

/** The openings of the parts that were found. */
function readOpenings(body: string): string[] {
  const reading = readArticle(parsePage(`<title>Tolls</title><article><h1>Tolls</h1>${body}</article>`))
  if (!reading.ok) throw new Error(reading.failure)
  const { blocks, parts } = reading.value.article
  return parts.map((place) => blocks[place]?.text.split(' ', 1)[0] ?? '')
}

const paragraph = (opening: string): string => `<p>${opening} ${PROSE}</p>`

const divideBy = (mark: string): string =>
  ['Once', 'Later', 'Now'].map((opening) => paragraph(opening) + paragraph('And')).join(mark)

const openWith = (toOpening: (letter: string, rest: string) => string): string =>
  [
    ['O', 'nce'],
    ['L', 'ater'],
    ['N', 'ow'],
  ]
    .map(([letter = '', rest = '']) => toOpening(letter, `${rest} ${PROSE}`) + paragraph('And'))
    .join('')

describe('the parts of an article without headings begin', () => {
  test.each([
    ['a rule', '<hr>'],
    ['an element that says it separates', '<div role="separator"><span></span></div>'],
    ['a line of stars', '<p>* * *</p>'],
    ['stars without spaces', '<p>***</p>'],
    ['an asterism', '<p>⁂</p>'],
    ['dots', '<div>• • •</div>'],
    ['stars set as a heading', '<h3>* * *</h3>'],
    ['a rule with a picture below it', '<hr><img src="a.jpg" alt="The gate" width="640" height="400">'],
    ['a rule with an advertisement below it', '<hr><p>Advertisement</p>'],
  ])('behind %s', (_, mark) => {
    expect(readOpenings(divideBy(mark))).toEqual(['Once', 'Later', 'Now'])
  })

  test.each([
    ['whose paragraph is named so', (letter: string, rest: string) => `<p class="has-drop-cap">${letter}${rest}</p>`],
    ['from which its word goes on', (letter: string, rest: string) => `<p><span>${letter}</span>${rest}</p>`],
    [
      'that is named so, behind a quotation mark',
      (letter: string, rest: string) => `<p><span class="dropcap">“${letter}</span>${rest}</p>`,
    ],
  ])('with a large letter %s', (_, toOpening) => {
    expect(readOpenings(openWith(toOpening))).toHaveLength(3)
  })
})

describe('no parts are', () => {
  test('a note about the author below a last rule, and what stands above it', () => {
    expect(readOpenings(`${paragraph('Once')}<hr>${paragraph('Later')}<hr><p>Ann Marsh collects keys.</p>`)).toEqual([])
  })

  test('named where the article has a heading of its own', () => {
    expect(readOpenings(`${divideBy('<hr>')}<h2>The bridge</h2>${paragraph('Then')}`)).toEqual([])
  })

  test('lines between forty short notices', () => {
    expect(readOpenings(Array.from({ length: 40 }, () => paragraph('Item')).join('<hr>'))).toEqual([])
  })

  test('paragraphs that open with a letter like any other', () => {
    expect(readOpenings(openWith((letter, rest) => `<p><em>${letter}</em> ${rest}</p>`))).toEqual([])
  })
})
