import { describe, expect, test } from 'vitest'
import { PROSE, readGarden, readHtml, textsOf } from '../support/read-garden.ts'

const card = (name: string): string =>
  `<div><h3><a href="/${name}">The ${name}</a></h3><p>What the ${name} does when nobody looks after it, and why it was built at all.</p></div>`

const teaser = (name: string): string => card(name).replace('<div>', '<div class="teaser-card">')

describe('what surrounds an article', () => {
  test.each([
    ['a byline', '<p class="byline">By Ann Marsh</p>'],
    ['a date', '<p>March 3, 2026</p>'],
    ['a date with a word before it', '<p>Last updated on March 3, 2026</p>'],
    ['the name of a date that stands elsewhere', '<p>Published:</p>'],
    ['a pointer to another page', '<p>Related: <a href="/x">How the lake got its name from a dog</a></p>'],
    ['a share bar', '<div class="social-share"><p>Tell your friends about this garden</p></div>'],
    ['a credit', '<p>Photo: Ann Marsh</p>'],
    ['a box about the author', '<div class="author_detail_box"><h3>Ann Marsh</h3><p>Ann keeps a boat.</p></div>'],
    [
      'a box of facts beside the text',
      `<div class="art-ins factbox"><h3>EXCLUSIVE<span>READ MORE: The lake</span></h3><p>It is deep and nobody fishes there.</p></div>`,
    ],
    ['a note on who checked the facts', '<div class="fact-check-text"><p>Facts are checked by our Ann.</p></div>'],
    [
      'a cookie bar that only its id names, in four words',
      `<div id="cookie-law-info-bar"><h5>This garden has cookies</h5><span>${PROSE} Take one.</span></div>`,
    ],
    [
      'a cookie dialog',
      `<div class="cookie-consent"><p>${'We keep crumbs of your visit, and so do our partners. '.repeat(20)}</p></div>`,
    ],
  ])('%s is left out', (_, html) => {
    expect(textsOf(readGarden(`<p>${PROSE}</p>${html}<p>${PROSE} Again.</p>`))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test.each([
    ['a name', '<h4>By Ann Marsh</h4>'],
    ['a link to another page', '<a href="/owls"><h3>Owls of the bell tower</h3></a>'],
    ['an invitation', '<h2>Get Ann Marsh’s stories in your inbox</h2><p>Join for free.</p>'],
    ['the label of an advertisement', '<h2>Advertising</h2>'],
    ['the label of a table of contents that a script fills', '<h3>Table of contents</h3>'],
    ['the name of a film', '<div class="story video"><h2>How the river rose</h2><p>Seen from the bridge.</p></div>'],
  ])('a heading that is %s is left out', (_, html) => {
    const { blocks } = readGarden(`<p>${PROSE}</p>${html}<p>${PROSE} Again.</p>`)
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([])
  })

  test.each(['Updated rules are what the garden needs.', 'Stand back when the river rises.'])(
    'a short sentence such as "%s" is none of it',
    (text) => {
      expect(textsOf(readGarden(`<p>${PROSE}</p><p>${text}</p><p>${PROSE} Again.</p>`))).toContain(text)
    },
  )

  test('a lone first heading is the headline, though the page tells others another title', () => {
    const { blocks } = readHtml(
      `<title>Nine things to know</title><h1>The garden</h1><p>${PROSE}</p><h2>The bank</h2><p>${PROSE}</p>`,
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('a box of teasers between two paragraphs does not end the article', () => {
    const box = '<h3>Most read</h3><ul><li><a href="/a">Owls</a></li></ul>'
    expect(textsOf(readGarden(`<p>${PROSE}</p>${box}<p>${PROSE} Again.</p>`))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('references end it', () => {
    const { blocks } = readGarden(`<p>${PROSE}</p><h2>References</h2><ol><li>${PROSE} Marsh, 1999.</li></ol>`)
    expect(blocks).toEqual([{ kind: 'paragraph', text: PROSE }])
  })

  test('the offer below a story that is cut short does, with its prices', () => {
    const offer = '<h2>This story is exclusive to members</h2><h3>Unlock this story</h3><p>$9 a month, paid yearly</p>'
    expect(textsOf(readGarden(`<p>${PROSE}</p>${offer}`))).toEqual([PROSE])
  })

  test('an article that is a check of facts by its name is none of it', () => {
    const { blocks } = readHtml(`<div class="post category-fact-check"><h1>The garden</h1><p>${PROSE}</p></div>`)
    expect(blocks).toEqual([{ kind: 'paragraph', text: PROSE }])
  })

  test('a part of a manual whose id says "cookies" is none of it', () => {
    const part = `<div id="session-cookies-and-storage"><h2>Session cookies</h2><p>${PROSE} Again.</p></div>`
    expect(textsOf(readGarden(`<p>${PROSE}</p>${part}`))).toContain('Session cookies')
  })

  test('the discussion of a paper does not', () => {
    const page = `<p>${PROSE}</p><p>${PROSE} Again.</p><h2>Discussion</h2><p>${PROSE} Still.</p>`
    expect(textsOf(readGarden(page))).toEqual([PROSE, `${PROSE} Again.`, 'Discussion', `${PROSE} Still.`])
  })

  test('a row of cards at the end of a blog post is left out with its heading', () => {
    const page = `<p>${PROSE}</p><p>${PROSE} Again.</p><h2>Our newest</h2>${card('pond')}${card('fence')}${card('shed')}`
    expect(textsOf(readGarden(page))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('boxes with linked titles between the paragraphs are left out, wherever they stand', () => {
    const prose = ['One.', 'Two.', 'Three.'].map((end) => `${PROSE} ${end}`)
    const [one, two, three] = prose.map((text) => `<p>${text}</p>`)
    expect(textsOf(readGarden(`${one}${teaser('pond')}${two}${teaser('fence')}${three}`))).toEqual(prose)
  })

  test('an article that is made of such boxes keeps them', () => {
    const article = readGarden(
      `<p>${PROSE}</p>${['pond', 'fence', 'shed', 'well'].map(teaser).join('')}<p>${PROSE}</p>`,
    )
    expect(textsOf(article)).toContain('The shed')
  })

  test('a form to sign up that is laid over the page, with a first heading of its own, is left out', () => {
    const form = `<div class="sign-up-modal"><h1>Welcome to the shed</h1><p>${PROSE} Sign here.</p></div>`
    const page = `<title>The garden</title><div><h1>The garden</h1><p>${PROSE}</p><p>${PROSE} Again.</p>${form}</div>`
    expect(textsOf(readHtml(page))).toEqual([PROSE, `${PROSE} Again.`])
  })

  test('an index of a manual, made of such cards from its beginning, stays', () => {
    expect(textsOf(readGarden(card('pond') + card('fence') + card('shed')))).toEqual(
      ['pond', 'fence', 'shed'].flatMap((name) => [
        `The ${name}`,
        `What the ${name} does when nobody looks after it, and why it was built at all.`,
      ]),
    )
  })

  test('a linked heading of a buying guide stays where a whole section stands below it', () => {
    const product = `<a href="https://shop.example/pump"><h2>The pump</h2></a>${`<p>${PROSE}</p>`.repeat(4)}`
    expect(textsOf(readGarden(`<p>${PROSE}</p>${product}`))).toEqual([PROSE, 'The pump', PROSE, PROSE, PROSE, PROSE])
  })
})
