import { beforeEach, describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../lib/article.ts'
import { extractArticle } from '../../lib/page/extract-article.ts'
import type { ExtractedArticle } from '../../lib/page/extracted-article.ts'
import { findQuote } from '../../lib/page/find-quote.ts'
import { takeSnapshot } from '../../lib/page/snapshot.ts'

const FILLER = 'The rest of the page goes on about bells, ropes and the people who climb towers to mend them. '.repeat(
  4,
)

const ROW = '<tr><th>Maria</th><td>1587</td></tr>'

beforeEach(() => {
  document.body.innerHTML = `<article><h1>Bells</h1>
    <p id="bells">A bell is   cast
      once.<sup><a href="#1">[1]</a></sup> It is <em>tuned</em> on a lathe.</p>
    <p>${FILLER}</p></article>`
})

function extract(): ExtractedArticle {
  const extracted = extractArticle(takeSnapshot(document))
  if (!extracted.ok) throw new Error(extracted.failure)
  return extracted.value
}

function anchorOf({ blocks }: ReadArticle, quote: string) {
  const block = blocks.findIndex(({ text }) => text.includes(quote))
  const start = blocks[block]?.text.indexOf(quote) ?? 0
  return { block, start, end: start + quote.length, quote }
}

describe('an anchor', () => {
  test('is found across elements and collapsed white space', () => {
    const { article, places } = extract()
    const found = findQuote(document, places, anchorOf(article, 'It is tuned on a lathe.'))
    expect(found?.ranges.join('')).toBe('It is tuned on a lathe.')
    expect(found?.outcome).toBe('found')
  })

  test('is found around a note mark that is no part of its sentence', () => {
    const { article, places } = extract()
    const found = findQuote(document, places, anchorOf(article, 'cast once. It is'))
    expect(found?.ranges.join('').replace(/\s+/g, ' ')).toBe('cast once.[1] It is')
  })

  test('is found when its paragraph was made anew in the same element', () => {
    const { article, places } = extract()
    const paragraph = document.querySelector('#bells')
    if (paragraph) paragraph.textContent = 'New here. It is tuned on a lathe.'
    const found = findQuote(document, places, anchorOf(article, 'It is tuned on a lathe.'))
    expect(found?.ranges.join('')).toBe('It is tuned on a lathe.')
  })

  test.each([
    ['lines of an address', '<p>Bell Tower<br>Mill Lane 4</p>', 'Bell Tower Mill Lane 4'],
    ['cells of a row', `<table>${ROW.repeat(3)}</table>`, 'Maria 1587'],
  ])('is found across %s, where the page has no space', (_, html, quote) => {
    document.querySelector('#bells')?.insertAdjacentHTML('afterend', html)
    const { article, places } = extract()
    const found = findQuote(document, places, anchorOf(article, quote))
    expect(found?.outcome).toBe('found')
    expect(found?.ranges.join('')).toBe(quote.replace(/(?<=Tower|Maria) /, ''))
  })

  test('that stands elsewhere now has moved', () => {
    const { article, places } = extract()
    document.body.innerHTML = '<main><p>It is tuned on a lathe.</p></main>'
    expect(findQuote(document, places, anchorOf(article, 'It is tuned on a lathe.'))?.outcome).toBe('moved')
  })

  test('that is no longer on the page is not found', () => {
    const { article, places } = extract()
    document.body.innerHTML = '<main><p>Something else.</p></main>'
    expect(findQuote(document, places, anchorOf(article, 'It is tuned on a lathe.'))).toBeNull()
  })
})
