import { describe, expect, test } from 'vitest'
import { readArticle } from '../../lib/page/read-article.ts'
import { shareReading } from '../../lib/page/share-reading.ts'
import { parsePage } from '../support/parse-page.ts'
import { PROSE, readGarden, textsOf } from '../support/read-garden.ts'

describe('hidden text', () => {
  const shown = [1, 2, 3, 4].map((year) => `<p>${PROSE} So it went in year ${year}.</p>`).join('')
  const kept = [5, 6].map((year) => `<p>${PROSE} What came in year ${year} is for members.</p>`).join('')

  test.each([
    ['paragraphs for subscribers', `<div style="display: none">${kept}</div>`],
    ['paragraphs that are hidden one by one', kept.replaceAll('<p>', '<p hidden>')],
    ['paragraphs without ink', kept.replaceAll('<p>', '<p style="visibility: hidden">')],
  ])('%s are left out, and it is said', (_, hidden) => {
    const article = readGarden(shown + hidden)
    expect(textsOf(article).filter((text) => text.includes('members'))).toEqual([])
    expect(article.partial).toEqual(['hidden-text'])
  })

  test.each([
    ['a note that opens on a click', `<div hidden><p>${PROSE}</p></div>`],
    ['the same paragraphs for another screen', `<div hidden>${shown}</div>`],
    ['settings that are no prose', `<div hidden>${`<div>${PROSE}</div>`.repeat(4)}</div>`],
  ])('%s is no loss', (_, hidden) => {
    expect(readGarden(shown + hidden).partial).toEqual([])
  })

  test('what a page hides around its article is no loss', () => {
    const document = parsePage(`<article><h1>The garden</h1>${shown}</article><div hidden>${kept}</div>`)
    expect(shareReading(readArticle(document))).toMatchObject({ ok: true, value: { partial: [] } })
  })
})

describe('blocks', () => {
  test('two line breaks end a paragraph where a page has none', () => {
    expect(textsOf(readGarden(`<div>${PROSE}<br><br>${PROSE} Again.</div>`))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('a heading that begins with a line break is one', () => {
    const { blocks } = readGarden(`<p>${PROSE}</p><h2><br><b>The bank</b></h2><p>${PROSE} Again.</p>`)
    expect(blocks[1]).toEqual({ kind: 'heading', level: 2, text: 'The bank', inferred: false })
  })

  test('what stands in a block of its own below the line of a heading is not its name', () => {
    const { blocks } = readGarden(
      `<p>${PROSE}</p><h4><code>fn dig(bed: Bed)</code><div class="where">where Bed: Soil</div></h4><p>${PROSE} Again.</p>`,
    )
    expect(blocks.slice(1, 3)).toEqual([
      { kind: 'heading', level: 4, text: 'fn dig(bed: Bed)', inferred: false },
      { kind: 'paragraph', text: 'where Bed: Soil' },
    ])
  })

  test('a heading that is made of blocks is one', () => {
    const { blocks } = readGarden(`<p>${PROSE}</p><h2><div>The</div><div>bank</div></h2><p>${PROSE} Again.</p>`)
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'The bank' })
  })

  test('a sign in a heading that opens a note is no part of its name', () => {
    const { blocks } = readGarden(`<p>${PROSE}</p><h4>fn rows(self) <a href="#">ⓘ</a></h4><p>${PROSE} Again.</p>`)
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'fn rows(self)' })
  })

  test('a heading that links to itself as a whole is one', () => {
    const { blocks } = readGarden(
      `<p>${PROSE}</p><h2 id="bank"><a class="heading-anchor" href="#bank">The bank</a></h2><p>${PROSE} Again.</p>`,
    )
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'The bank' })
  })

  test.each([
    ['a number and a year', '<h2>3. Harbor Days 2026</h2>'],
    ['the words of a teaser, before prose', '<h2>More on tides</h2>'],
    ['an id with the name of a box', '<section id="cookies"><h2>Cookies</h2></section>'],
    ['an accordion around it', '<a data-toggle="collapse" href="#answer"><h3>Who owns the bank?</h3></a>'],
  ])('a heading with %s is a section', (_, heading) => {
    const { blocks } = readGarden(`<p>${PROSE}</p>${heading}<p>${PROSE} Again.</p>`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('an element with the role of a heading is one', () => {
    const { blocks } = readGarden(
      `<p>${PROSE}</p><div role="heading" aria-level="3">The bank</div><p>${PROSE} Again.</p>`,
    )
    expect(blocks[1]).toEqual({ kind: 'heading', level: 3, text: 'The bank', inferred: false })
  })

  test('a table that lays out a page is prose, not rows', () => {
    const { blocks } = readGarden(`<table role="presentation"><tr><td><p>${PROSE}</p></td></tr></table>`)
    expect(blocks).toEqual([{ kind: 'paragraph', text: PROSE }])
  })

  test('an icon is no picture of the article', () => {
    const { blocks } = readGarden(
      `<p>${PROSE}</p><img src="i.png" alt="Arrow" width="16" height="16"><p>${PROSE} Again.</p>`,
    )
    expect(blocks.filter(({ kind }) => kind === 'image')).toEqual([])
  })
})

const readAs = (contentType: string) => {
  const document = parsePage(`<pre>${PROSE}\n\n${PROSE} Again.</pre>`)
  Object.defineProperty(document, 'contentType', { value: contentType })
  return shareReading(readArticle(document))
}

describe('documents', () => {
  test('the paragraphs of a text file stand between empty lines', () => {
    const reading = readAs('text/plain')
    expect(reading.ok ? textsOf(reading.value) : reading.failure).toEqual([PROSE, `${PROSE} Again.`])
  })

  test.each(['application/pdf', 'application/json', 'image/png', 'application/xml'])(
    '%s is no article',
    (contentType) => {
      expect(readAs(contentType)).toEqual({ ok: false, failure: 'unsupported-document' })
    },
  )
})

describe('no article', () => {
  test.each([
    ['a search form', '<form><label>Search <input name="q"></label><button>Go</button></form>'],
    ['an empty page', ''],
  ])('%s', (_, html) => {
    expect(shareReading(readArticle(parsePage(html)))).toEqual({ ok: false, failure: 'no-article' })
  })

  test('a short article is one, and it is not for the reader to say that it is too short', () => {
    expect(textsOf(readGarden(`<p>${PROSE}</p>`))).toEqual([PROSE])
  })
})
