import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../lib/article.ts'
import { readArticle } from '../../lib/page/read-article.ts'
import { shareReading } from '../../lib/page/share-reading.ts'
import { parsePage } from '../support/parse-page.ts'

const PROSE =
  'Every spring the river takes a little of the garden, and every autumn the garden takes a little of it back, which is why nobody here owns a map older than ten years.'

function readPage(body: string): ReadArticle {
  const reading = shareReading(
    readArticle(parsePage(`<title>The garden</title><article><h1>The garden</h1>${body}</article>`)),
  )
  if (!reading.ok) throw new Error(reading.failure)
  return reading.value
}

const card = (name: string): string =>
  `<div><h3><a href="/${name}">The ${name}</a></h3><p>What the ${name} does when nobody looks after it, and why it was built at all.</p></div>`

const teaser = (name: string): string => card(name).replace('<div>', '<div class="teaser-card">')

const textsOf = ({ blocks }: ReadArticle): string[] => blocks.map(({ text }) => text)

describe('hidden text', () => {
  const shown = [1, 2, 3, 4].map((year) => `<p>${PROSE} So it went in year ${year}.</p>`).join('')
  const kept = [5, 6].map((year) => `<p>${PROSE} What came in year ${year} is for members.</p>`).join('')

  test.each([
    ['paragraphs for subscribers', `<div style="display: none">${kept}</div>`],
    ['paragraphs that are hidden one by one', kept.replaceAll('<p>', '<p hidden>')],
    ['paragraphs without ink', kept.replaceAll('<p>', '<p style="visibility: hidden">')],
  ])('%s are left out, and it is said', (_, hidden) => {
    const article = readPage(shown + hidden)
    expect(textsOf(article).filter((text) => text.includes('members'))).toEqual([])
    expect(article.partial).toEqual(['hidden-text'])
  })

  test.each([
    ['a note that opens on a click', `<div hidden><p>${PROSE}</p></div>`],
    ['the same paragraphs for another screen', `<div hidden>${shown}</div>`],
    ['settings that are no prose', `<div hidden>${`<div>${PROSE}</div>`.repeat(4)}</div>`],
  ])('%s is no loss', (_, hidden) => {
    expect(readPage(shown + hidden).partial).toEqual([])
  })

  test('what a page hides around its article is no loss', () => {
    const document = parsePage(`<article><h1>The garden</h1>${shown}</article><div hidden>${kept}</div>`)
    expect(shareReading(readArticle(document))).toMatchObject({ ok: true, value: { partial: [] } })
  })
})

describe('blocks', () => {
  test('two line breaks end a paragraph where a page has none', () => {
    expect(textsOf(readPage(`<div>${PROSE}<br><br>${PROSE} Again.</div>`))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('a heading that begins with a line break is one', () => {
    const { blocks } = readPage(`<p>${PROSE}</p><h2><br><b>The bank</b></h2><p>${PROSE} Again.</p>`)
    expect(blocks[1]).toEqual({ kind: 'heading', level: 2, text: 'The bank', inferred: false })
  })

  test('what stands in a block of its own below the line of a heading is not its name', () => {
    const { blocks } = readPage(
      `<p>${PROSE}</p><h4><code>fn dig(bed: Bed)</code><div class="where">where Bed: Soil</div></h4><p>${PROSE} Again.</p>`,
    )
    expect(blocks.slice(1, 3)).toEqual([
      { kind: 'heading', level: 4, text: 'fn dig(bed: Bed)', inferred: false },
      { kind: 'paragraph', text: 'where Bed: Soil' },
    ])
  })

  test('a heading that is made of blocks is one', () => {
    const { blocks } = readPage(`<p>${PROSE}</p><h2><div>The</div><div>bank</div></h2><p>${PROSE} Again.</p>`)
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'The bank' })
  })

  test('a heading that links to itself as a whole is one', () => {
    const { blocks } = readPage(
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
    const { blocks } = readPage(`<p>${PROSE}</p>${heading}<p>${PROSE} Again.</p>`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('an element with the role of a heading is one', () => {
    const { blocks } = readPage(
      `<p>${PROSE}</p><div role="heading" aria-level="3">The bank</div><p>${PROSE} Again.</p>`,
    )
    expect(blocks[1]).toEqual({ kind: 'heading', level: 3, text: 'The bank', inferred: false })
  })

  test('a table that lays out a page is prose, not rows', () => {
    const { blocks } = readPage(`<table role="presentation"><tr><td><p>${PROSE}</p></td></tr></table>`)
    expect(blocks).toEqual([{ kind: 'paragraph', text: PROSE }])
  })

  test('an icon is no picture of the article', () => {
    const { blocks } = readPage(
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

describe('what surrounds an article', () => {
  test.each([
    ['a byline', '<p class="byline">By Ann Marsh</p>'],
    ['a date', '<p>March 3, 2026</p>'],
    ['a date with a word before it', '<p>Last updated on March 3, 2026</p>'],
    ['the name of a date that stands elsewhere', '<p>Published:</p>'],
    ['a pointer to another page', '<p>Related: <a href="/x">How the lake got its name from a dog</a></p>'],
    ['a share bar', '<div class="social-share"><p>Tell your friends about this garden</p></div>'],
    ['a credit', '<p>Photo: Ann Marsh</p>'],
    [
      'a cookie dialog',
      `<div class="cookie-consent"><p>${'We keep crumbs of your visit, and so do our partners. '.repeat(20)}</p></div>`,
    ],
  ])('%s is left out', (_, html) => {
    expect(textsOf(readPage(`<p>${PROSE}</p>${html}<p>${PROSE} Again.</p>`))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test.each([
    ['a name', '<h4>By Ann Marsh</h4>'],
    ['a link to another page', '<a href="/owls"><h3>Owls of the bell tower</h3></a>'],
    ['an invitation', '<h2>Get Ann Marsh’s stories in your inbox</h2><p>Join for free.</p>'],
    ['the label of an advertisement', '<h2>Advertising</h2>'],
    ['the label of a table of contents that a script fills', '<h3>Table of contents</h3>'],
    ['the name of a film', '<div class="story video"><h2>How the river rose</h2><p>Seen from the bridge.</p></div>'],
  ])('a heading that is %s is left out', (_, html) => {
    const { blocks } = readPage(`<p>${PROSE}</p>${html}<p>${PROSE} Again.</p>`)
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([])
  })

  test.each(['Updated rules are what the garden needs.', 'Stand back when the river rises.'])(
    'a short sentence such as "%s" is none of it',
    (text) => {
      expect(textsOf(readPage(`<p>${PROSE}</p><p>${text}</p><p>${PROSE} Again.</p>`))).toContain(text)
    },
  )

  test('a lone first heading is the headline, though the page tells others another title', () => {
    const reading = shareReading(
      readArticle(
        parsePage(
          `<title>Nine things to know</title><h1>The garden</h1><p>${PROSE}</p><h2>The bank</h2><p>${PROSE}</p>`,
        ),
      ),
    )
    expect(reading.ok && reading.value.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('a box of teasers between two paragraphs does not end the article', () => {
    const box = '<h3>Most read</h3><ul><li><a href="/a">Owls</a></li></ul>'
    expect(textsOf(readPage(`<p>${PROSE}</p>${box}<p>${PROSE} Again.</p>`))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('references end it', () => {
    const { blocks } = readPage(`<p>${PROSE}</p><h2>References</h2><ol><li>${PROSE} Marsh, 1999.</li></ol>`)
    expect(blocks).toEqual([{ kind: 'paragraph', text: PROSE }])
  })

  test('the discussion of a paper does not', () => {
    const page = `<p>${PROSE}</p><p>${PROSE} Again.</p><h2>Discussion</h2><p>${PROSE} Still.</p>`
    expect(textsOf(readPage(page))).toEqual([PROSE, `${PROSE} Again.`, 'Discussion', `${PROSE} Still.`])
  })

  test('a row of cards at the end of a blog post is left out with its heading', () => {
    const page = `<p>${PROSE}</p><p>${PROSE} Again.</p><h2>Our newest</h2>${card('pond')}${card('fence')}${card('shed')}`
    expect(textsOf(readPage(page))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('boxes with linked titles between the paragraphs are left out, wherever they stand', () => {
    const prose = ['One.', 'Two.', 'Three.'].map((end) => `${PROSE} ${end}`)
    const [one, two, three] = prose.map((text) => `<p>${text}</p>`)
    expect(textsOf(readPage(`${one}${teaser('pond')}${two}${teaser('fence')}${three}`))).toEqual(prose)
  })

  test('an article that is made of such boxes keeps them', () => {
    const article = readPage(`<p>${PROSE}</p>${['pond', 'fence', 'shed', 'well'].map(teaser).join('')}<p>${PROSE}</p>`)
    expect(textsOf(article)).toContain('The shed')
  })

  test('a form to sign up that is laid over the page, with a first heading of its own, is left out', () => {
    const form = `<div class="sign-up-modal"><h1>Welcome to the shed</h1><p>${PROSE} Sign here.</p></div>`
    const document = parsePage(
      `<title>The garden</title><div><h1>The garden</h1><p>${PROSE}</p><p>${PROSE} Again.</p>${form}</div>`,
    )
    const reading = shareReading(readArticle(document))
    expect(reading.ok && textsOf(reading.value)).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('an index of a manual, made of such cards from its beginning, stays', () => {
    expect(textsOf(readPage(card('pond') + card('fence') + card('shed')))).toEqual(
      ['pond', 'fence', 'shed'].flatMap((name) => [
        `The ${name}`,
        `What the ${name} does when nobody looks after it, and why it was built at all.`,
      ]),
    )
  })

  test('a linked heading of a buying guide stays where a whole section stands below it', () => {
    const product = `<a href="https://shop.example/pump"><h2>The pump</h2></a>${`<p>${PROSE}</p>`.repeat(4)}`
    expect(textsOf(readPage(`<p>${PROSE}</p>${product}`))).toEqual([PROSE, 'The pump', PROSE, PROSE, PROSE, PROSE])
  })
})

describe('no article', () => {
  test.each([
    ['a search form', '<form><label>Search <input name="q"></label><button>Go</button></form>'],
    ['an empty page', ''],
  ])('%s', (_, html) => {
    expect(shareReading(readArticle(parsePage(html)))).toEqual({ ok: false, failure: 'no-article' })
  })

  test('a short article is one, and it is not for the reader to say that it is too short', () => {
    expect(textsOf(readPage(`<p>${PROSE}</p>`))).toEqual([PROSE])
  })
})
