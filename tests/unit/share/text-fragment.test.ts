import { expect, test } from 'vitest'
import type { Anchor, Article } from '../../../lib/article.ts'
import { createLinker } from '../../../lib/share/text-fragment.ts'
import { buildArticle } from '../../support/build-article.ts'
import { processorTimeOf } from '../../support/processor-time.ts'

const SHORT = 'Bees sleep at night, and nobody knows why.'
const LONG =
  'The keeper wrote down the wind and the swell each morning and each night, long before there was a station on the island.'

test('a short sentence is named whole', () => {
  expect(directiveOf(buildArticle([SHORT]), SHORT)).toBe('Bees%20sleep%20at%20night%2C%20and%20nobody%20knows%20why.')
})

test('a long sentence is named by its ends', () => {
  expect(decoded(buildArticle([LONG]), LONG)).toEqual(['The keeper wrote down the', 'a station on the island.'])
})

test('the ends of a sentence are longer when another one begins alike', () => {
  const other = 'The keeper wrote down the names of the ships.'
  expect(decoded(buildArticle([other, LONG]), LONG)).toEqual([
    'The keeper wrote down the wind and the swell each',
    'night, long before there was a station on the island.',
  ])
})

test('another sentence counts as alike whatever its case and punctuation', () => {
  const other = '“The KEEPER, wrote — down the” names.'
  expect(decoded(buildArticle([other, LONG]), LONG)[0]).toBe('The keeper wrote down the wind and the swell each')
})

test('the title and the dek stand on the page too', () => {
  const article = buildArticle([LONG], { title: 'The keeper wrote down the rain' })
  expect(decoded(article, LONG)[0]).toBe('The keeper wrote down the wind and the swell each')
})

test('a sentence that is not unique is told by what stands around it', () => {
  const article = buildArticle([SHORT, `In short, after years of watching: ${SHORT} That is all there is to say.`])
  expect(directiveOf(article, SHORT, 1)).toBe(
    'short%2C%20after%20years%20of%20watching%3A-,Bees%20sleep%20at%20night%2C%20and%20nobody%20knows%20why.,-That%20is%20all%20there%20is',
  )
})

test('a sentence that stands nowhere else is named alone, whatever stands around it', () => {
  const article = buildArticle([`In short, after years of watching: ${SHORT} That is all there is to say.`])
  expect(decoded(article, SHORT)).toEqual([SHORT])
})

test('a sentence of ten words is named whole, one of eleven by its ends', () => {
  const words = 'one two three four five six seven eight nine ten'
  expect(decoded(buildArticle([words]), words)).toEqual([words])
  expect(decoded(buildArticle([`${words} eleven`]), `${words} eleven`)).toEqual([
    'one two three four five',
    'seven eight nine ten eleven',
  ])
})

test('a long sentence that is not unique is named by more of its ends, and by what stands around it', () => {
  const words = Array.from({ length: 41 }, (_, place) => `word${place}`)
  const article = buildArticle([words.join(' '), `Again: ${words.join(' ')} So it was.`])
  expect(decoded(article, words.join(' '), 1)).toEqual([
    'Again:-',
    words.slice(0, 20).join(' '),
    words.slice(21).join(' '),
    '-So it was.',
  ])
  const forty = words.slice(0, 40).join(' ')
  expect(decoded(buildArticle([forty, `Again: ${forty} So it was.`]), forty, 1)).toEqual([
    'Again:-',
    forty,
    '-So it was.',
  ])
})

test('where no space divides words, those of another script between them count, and spaces do not', () => {
  const quote = '灯台守は 毎朝 wind と swell を 帳面に 書き留めた。'
  const article = buildArticle([`前に。${quote}後に。`, quote], { language: 'ja' })
  const [before, ...others] = decoded(article, quote)
  expect(before).toBe('前に。-')
  expect(others.at(-1)).toBe('-後に。')
  expect(decoded(buildArticle([quote], { language: 'und' }), quote)[0]?.startsWith('灯台守')).toBe(true)
})

test('where no space divides words, a sentence is named by its first and last five words', () => {
  const quote = 'lighthouse keeper は wind と swell を morning に night に chart へ storm へ'
  expect(decoded(buildArticle([quote], { language: 'ja' }), quote)).toEqual([
    'lighthouse keeper は wind と',
    'に chart へ storm へ',
  ])
})

test('a quote of a block that is not there is named alone', () => {
  const article = buildArticle([SHORT])
  const anchor = { block: 7, start: 3, end: 9, quote: 'Bees wake' }
  expect(createLinker(article)(anchor).split(':~:text=')[1]).toBe('Bees%20wake')
})

test('a repeated sentence that fills its block has nothing certain around it, and is named alone', () => {
  const article = buildArticle(['Nights in the hive.', SHORT, 'And so it goes.', SHORT])
  expect(directiveOf(article, SHORT, 3)).toBe('Bees%20sleep%20at%20night%2C%20and%20nobody%20knows%20why.')
})

test('the signs of a directive and those that end an address are encoded', () => {
  const quote = "Re-use, don't buy (new) & save 5*3~15!"
  const directive = directiveOf(buildArticle([quote]), quote)
  expect(directive).not.toMatch(/[-,&()'!*~]/)
  expect(decodeURIComponent(directive)).toBe(quote)
})

test('scripts without spaces are cut between words', () => {
  const quote =
    '灯台守は毎朝の風と波の高さを帳面に書き留め、それは島に観測所が建つよりずっと前のことだったので、今でも研究者が訪れる。'
  const [opening = '', closing = ''] = decoded(buildArticle([quote], { language: 'ja' }), quote)
  expect(quote.startsWith(opening)).toBe(true)
  expect(quote.endsWith(closing)).toBe(true)
  expect(opening.length + closing.length).toBeLessThan(quote.length)
})

test.each([
  ['https://example.org/bees', 'https://example.org/bees#:~:text='],
  ['https://example.org/bees#nights', 'https://example.org/bees#nights:~:text='],
  ['https://example.org/#/bees', 'https://example.org/#/bees:~:text='],
  ['https://example.org/bees#:~:text=old', 'https://example.org/bees#:~:text='],
])('a link to a place of %s begins with %s', (url, start) => {
  const article = buildArticle([SHORT], { url })
  expect(createLinker(article)(anchorOf(article, SHORT)).startsWith(`${start}Bees`)).toBe(true)
})

test('half a character does not keep a link from being made', () => {
  const quote = `Bees sleep \uD83D at night.`
  expect(directiveOf(buildArticle([quote]), quote)).toContain('Bees')
})

test('a page of one word over and over is answered at once', () => {
  const quote = Array.from({ length: 300 }, () => 'aaaa').join(' ')
  const article = buildArticle(Array.from({ length: 300 }, () => quote))
  expect(processorTimeOf(() => directiveOf(article, quote, 299))).toBeLessThan(2_000)
})

function anchorOf(
  { blocks }: Article,
  quote: string,
  block = blocks.findIndex(({ text }) => text.includes(quote)),
): Anchor {
  const start = blocks[block]?.text.indexOf(quote) ?? -1
  return { block, start, end: start + quote.length, quote }
}

function directiveOf(article: Article, quote: string, block?: number): string {
  return createLinker(article)(anchorOf(article, quote, block)).split(':~:text=')[1] ?? ''
}

const decoded = (article: Article, quote: string, block?: number): string[] =>
  directiveOf(article, quote, block).split(',').map(decodeURIComponent)
