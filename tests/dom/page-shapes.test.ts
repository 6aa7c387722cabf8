import { describe, expect, test } from 'vitest'
import { PROSE, readGarden, readHtml, textsOf } from '../support/read-garden.ts'

const paragraphs = (...ends: string[]): string => ends.map((end) => `<p>${PROSE} ${end}</p>`).join('')
const prose = (...ends: string[]): string[] => ends.map((end) => `${PROSE} ${end}`)

const gridBox = (ends: string[]): string => `<div class="grid-section">${paragraphs(...ends)}</div>`

describe('headings that open what stands below them', () => {
  test.each([
    ['a button in a heading', '<h2><button aria-expanded="false">Who owns the bank?</button></h2>'],
    ['a heading in a button', '<button type="button"><h2>Who owns the bank?</h2></button>'],
    [
      'a button in what has the role of a heading',
      '<div role="heading" aria-level="2"><button>Who owns the bank?</button></div>',
    ],
    [
      'what has the role of a button around a heading',
      '<div role="button" tabindex="0"><h2>Who owns the bank?</h2></div>',
    ],
    ['a heading in the summary of details', '<details><summary><h2>Who owns the bank?</h2></summary></details>'],
  ])('%s is a heading of the outline', (_, heading) => {
    const { blocks } = readGarden(`<p>${PROSE}</p>${heading}${paragraphs('Again.')}`)
    expect(blocks[1]).toEqual({ kind: 'heading', level: 2, text: 'Who owns the bank?', inferred: false })
  })

  test('a button beside the text of a heading is no part of it', () => {
    const { blocks } = readGarden(
      `<p>${PROSE}</p><h2>The bank <span><button>Copy</button></span></h2>${paragraphs('Again.')}`,
    )
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'The bank' })
  })

  test.each([
    ['a tab panel that is not open', '<div role="tabpanel" hidden>', '</div>'],
    ['a tab panel that only screen readers are not told of', '<div role="tabpanel" aria-hidden="true">', '</div>'],
    ['an accordion that is shut', '<div class="accordion__panel" style="display: none">', '</div>'],
    ['a part that opens when it is found', '<section hidden="until-found">', '</section>'],
    ['details that are shut', '<details><summary>More</summary>', '</details>'],
  ])('the heading and the text in %s are read', (_, open, close) => {
    const article = readGarden(`<p>${PROSE}</p>${open}<h3>Who owns the bank?</h3>${paragraphs('Nobody.')}${close}`)
    expect(textsOf(article)).toEqual(expect.arrayContaining(['Who owns the bank?', ...prose('Nobody.')]))
  })
})

describe('what the page lays around its article is told by its role alone', () => {
  test.each([
    ['a consent dialog', '<div role="dialog">'],
    ['a warning', '<div role="alertdialog">'],
    ['what makes the rest inert', '<section aria-modal="true">'],
    ['a bar to share', '<div role="menubar">'],
    ['a menu to share', '<ul role="menu">'],
    ['what stands beside it', '<div role="complementary">'],
    ['what leads through the site', '<div role="navigation">'],
    ['the foot of the site', '<div role="contentinfo">'],
    ['the head of the site', '<div role="banner">'],
    ['a search', '<div role="search">'],
    ['the names of tabs', '<div role="tablist">'],
  ])('%s is left out', (_, open) => {
    const tag = /^<(\w+)/.exec(open)?.[1] ?? ''
    const box = `${open}<h2>The crumb</h2><p>${PROSE} A crumb.</p></${tag}>`
    const page = paragraphs('One.', 'Two.') + box + paragraphs('Three.', 'Four.')
    expect(textsOf(readGarden(page))).toEqual(prose('One.', 'Two.', 'Three.', 'Four.'))
  })
})

describe('the element that the article stands in', () => {
  test('is not the longest text when that is the note on privacy', () => {
    const note = `<div class="consent-layer"><h2>Crumbs</h2>${'<p>We keep crumbs of your visit, as do our partners, for as long as the law has it.</p>'.repeat(30)}</div>`
    const page = `<title>The garden</title>${note}<main><h1>The garden</h1>${paragraphs('One.', 'Two.')}</main>`
    expect(textsOf(readHtml(page))).toEqual(prose('One.', 'Two.'))
  })

  test('is widened to boxes of prose that stand side by side in the main part', () => {
    const page = `<title>The garden</title><main>
      <div class="text"><h1>The garden</h1>${paragraphs('1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.')}</div>
      <section class="questions"><h2>Who owns the bank?</h2>${paragraphs('9.', '10.', '11.')}</section></main>`
    expect(textsOf(readHtml(page)).slice(-4)).toEqual(['Who owns the bank?', ...prose('9.', '10.', '11.')])
  })

  test('is around both of two boxes that are made alike', () => {
    const page = `<title>The garden</title><div><h1>The garden</h1></div>${gridBox(['One.', 'Two.', 'Three.'])}${gridBox(['Four.'])}`
    expect(textsOf(readHtml(page))).toEqual(prose('One.', 'Two.', 'Three.', 'Four.'))
  })

  test.each(['article with-sidebar', 'page1-footer', 'leading-extra-tight promo'])(
    'may be called "%s" where all of the article stands in it',
    (name) => {
      const page = `<title>The garden</title><div class="${name}"><h1>The garden</h1>${paragraphs('One.', 'Two.')}</div>`
      expect(textsOf(readHtml(page))).toEqual(prose('One.', 'Two.'))
    },
  )

  test('is chosen by the headline among teasers that are longer', () => {
    const teasers = `<div class="latest">${paragraphs('Old one.', 'Old two.', 'Old three.', 'Old four.')}</div>`
    const page = `<title>The garden</title><div><div class="story"><h1>The garden</h1>${paragraphs('One.', 'Two.')}</div>${teasers}</div>`
    expect(textsOf(readHtml(page))).toEqual(prose('One.', 'Two.'))
  })
})

describe('the lead', () => {
  test('is brought back from the box of the headline above the text', () => {
    const page = `<title>The garden</title><div class="hero"><h1>The garden</h1><p>${PROSE} So it begins.</p></div>
      <div class="text">${paragraphs('1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.')}</div>`
    const { dek, blocks } = readHtml(page)
    expect([dek, ...blocks.map(({ text }) => text)]).toContain(`${PROSE} So it begins.`)
  })

  test('is brought back with the author’s points, where their box stands there', () => {
    const points = [
      'The river rose twice in the spring of that year.',
      'Nobody asked the keeper of the lock what he saw.',
    ]
    const box = `<div class="box"><h2>Key takeaways</h2><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul></div>`
    const text = paragraphs('1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.')
    const page = `<title>The garden</title><div class="hero"><h1>The garden</h1>${box}</div><div class="text">${text}</div>`
    expect(textsOf(readHtml(page)).slice(0, 3)).toEqual(['Key takeaways', ...points])
  })

  test('is not brought back with a list of links to the parts of the article', () => {
    const contents = `<ul>${['bank', 'lock'].map((part) => `<li><a href="#${part}">What the ${part} of the river has seen in a hundred years.</a></li>`).join('')}</ul>`
    const text = paragraphs('1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.')
    const page = `<title>The garden</title><div class="hero"><h1>The garden</h1>${contents}</div><div class="text">${text}</div>`
    expect(textsOf(readHtml(page))[0]).toBe(`${PROSE} 1.`)
  })
})

describe('an article', () => {
  test('may be a short one in a script without spaces', () => {
    const text =
      '川は毎年春になると庭を少し奪い、秋になると庭がそれを少し取り返す。だからここでは、十年より古い地図を持っている人は誰もいない。舟も橋も、その年のものだけを使う。'
    expect(textsOf(readHtml(`<html lang="ja"><title>庭</title><article><h1>庭</h1><p>${text}</p></article>`))).toEqual([
      text,
    ])
  })
})

const POINTS = [
  'The river takes a little of the garden in spring.',
  'The garden takes it back before the winter comes.',
]
const list = `<ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul>`
const around = (box: string): string => `${paragraphs('One.')}${box}${paragraphs('Two.', 'Three.')}`

describe('a box beside the text', () => {
  test.each([
    ['an aside', `<aside><h2>Key points</h2>${list}</aside>`],
    ['what has the role of one', `<section role="complementary"><h2>Key points</h2>${list}</section>`],
    ['a box whose class is of a sidebar', `<div class="sidebar-box"><h2>Key points</h2>${list}</div>`],
  ])('with the points that the author lists is read: %s', (_, box) => {
    expect(textsOf(readGarden(around(box)))).toEqual([
      ...prose('One.'),
      'Key points',
      ...POINTS,
      ...prose('Two.', 'Three.'),
    ])
  })

  test.each([
    ['links to other pages', list.replace(/<li>(.*?)<\/li>/g, '<li><a href="/x">$1</a></li>')],
    ['more prose than points', `${list}<p>${PROSE} An aside.</p>`],
    ['long praise of what is for sale', list.repeat(20)],
    ['words, no sentences', '<ul><li>Spring</li><li>Autumn</li><li>Winter</li></ul>'],
  ])('with %s is left out', (_, content) => {
    const box = `<aside><h2>Beside the river</h2>${content}</aside>`
    expect(textsOf(readGarden(around(box)))).toEqual(prose('One.', 'Two.', 'Three.'))
  })
})
