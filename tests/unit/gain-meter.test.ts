import { describe, expect, test } from 'vitest'
import { createGainMeter } from '../../lib/summary/gain-meter.ts'
import { PAIR_TRAITS } from '../../lib/summary/expect-pairs.ts'
import { expectMentions, measureMentions } from '../../lib/summary/expect-mentions.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

const language = await loadLanguagePack('en')

const article = buildArticle(
  [
    'Peat stores more carbon than forest. Drained peat loses its carbon to the air within years.',
    'Children skate on meadows in winter.',
    heading('Why peat matters'),
    'Wet peat keeps its carbon for thousands of years. Sheep graze elsewhere.',
  ],
  { title: 'Peat and carbon' },
)

const prepare = () => prepareArticle(article, { language, wordsPerMinute: null }).index
const [aboutCarbon, drained, skating] = [0, 1, 2]

const createMeter = () => createGainMeter(prepare(), MODEL)

test('a sentence of the words that the article comes back to gains more', () => {
  const meter = createMeter()
  expect(meter.gainOf(aboutCarbon)).toBeGreaterThan(meter.gainOf(skating))
})

test('what the list says already gains less', () => {
  const meter = createMeter()
  const before = meter.gainOf(drained)
  meter.add(aboutCarbon)
  expect(meter.gainOf(drained)).toBeLessThan(before)
})

test('a sentence that shares no word with the list gains as before', () => {
  const meter = createMeter()
  const sheep = prepare().candidates.findIndex(({ text }) => text.startsWith('Sheep'))
  const before = meter.gainOf(sheep)
  meter.add(skating)
  expect(meter.gainOf(sheep)).toBe(before)
})

test('asking for a gain changes none', () => {
  const meter = createMeter()
  expect(meter.gainOf(drained)).toBe(meter.gainOf(drained))
})

test('a word of the title, the headings and many sentences is expected more often than one that stands once', () => {
  const index = prepare()
  const mentions = expectMentions(measureMentions(index), MODEL.mentions)
  const wordAt = (candidate: number, place: number) =>
    mentions[index.words.words[(index.words.starts[candidate] ?? 0) + place] ?? 0] ?? 0
  const [peat, children] = [wordAt(aboutCarbon, 0), wordAt(skating, 0)]
  expect(peat).toBeGreaterThan(children)
})

describe('a phrase that the article comes back to', async () => {
  const meadow = buildArticle(['Sea grass feeds the fish.', 'Sea grass shelters snails.', 'Grass the fish sea feeds.'])
  const measure = () => createGainMeter(prepareArticle(meadow, { language, wordsPerMinute: null }).index, MODEL)

  test('gains more than its words apart', () => {
    const meter = measure()
    expect(meter.gainOf(0)).toBeGreaterThan(meter.gainOf(2))
  })

  test('gains little more than they when the list has it', () => {
    const meter = measure()
    const before = meter.gainOf(0) - meter.gainOf(2)
    meter.add(1)
    expect(meter.gainOf(0) - meter.gainOf(2)).toBeLessThan(before / 2)
  })
})

/** A model that expects each word once in a hundred, and pairs with the given logarithm: what it gains can be counted. */
const plainModel = (pair: number) => ({
  mentions: { rate: 0, sentences: 0, title: 0, headings: 0, opensParagraphs: 0, first: 0, article: 0, base: 0 },
  pairs: PAIR_TRAITS.map((trait) => (trait === 'base' ? pair : 0)),
})

const NO_PAIRS = -50

/** The chance of so many mentions at least where one is expected. */
const ONCE = 1 - Math.exp(-1)
const TWICE = ONCE - Math.exp(-1)
const THRICE = TWICE - Math.exp(-1) / 2

/** What gains are given for in an article of two sentences of three words each. */
const SHORT = ['Salt marsh grows. Salt salt tides.']
const SHORT_STRENGTH = (6.5 * 2) / (2 + 33) / (3 + 0.65)

const plainMeter = (parts: string[], pair = NO_PAIRS) =>
  createGainMeter(
    prepareArticle(buildArticle(parts), { language: buildLanguagePack('en', {}), wordsPerMinute: null }).index,
    plainModel(pair),
  )

test('a sentence gains the chances that its words are mentioned so often', () => {
  const meter = plainMeter(SHORT)
  expect([meter.gainOf(0), meter.gainOf(1)]).toEqual([
    expect.closeTo(SHORT_STRENGTH * 3 * ONCE, 6),
    expect.closeTo(SHORT_STRENGTH * (2 * ONCE + TWICE), 6),
  ])
})

test('what the list has, a sentence can only add to', () => {
  const meter = plainMeter(SHORT)
  meter.add(0)
  expect([meter.gainOf(0), meter.gainOf(1)]).toEqual([
    expect.closeTo(SHORT_STRENGTH * 3 * TWICE, 6),
    expect.closeTo(SHORT_STRENGTH * (ONCE + TWICE + THRICE), 6),
  ])
})

test('each mention that the list has leaves less to gain', () => {
  const meter = plainMeter(SHORT)
  meter.add(0)
  meter.add(1)
  expect(meter.gainOf(0)).toBeCloseTo(SHORT_STRENGTH * (THRICE - Math.exp(-1) / 6 + 2 * TWICE), 6)
})

test('a pair that is expected once gains as two words do, until the list has it', () => {
  const meter = plainMeter(SHORT, 0)
  expect(meter.gainOf(0)).toBeCloseTo(SHORT_STRENGTH * (3 + 2 * 2) * ONCE, 6)
  meter.add(0)
  expect(meter.gainOf(0)).toBeCloseTo(SHORT_STRENGTH * 3 * TWICE, 6)
  expect(meter.gainOf(1)).toBeCloseTo(SHORT_STRENGTH * (ONCE + TWICE + THRICE + 2 * 2 * ONCE), 6)
})

test('a word gains nothing from its ninth mention on', () => {
  const rows = [8, 9].map((count) => `${'tide '.repeat(count).trim()}.`)
  const [eight, nine] = rows.map((row) => {
    const meter = plainMeter([row])
    return meter.gainOf(0) * (row.length / 5 + 0.65 * Number(row.length > 0))
  })
  expect(nine).toBeCloseTo(eight ?? NaN, 6)
})

test('in a long article a sentence gains for each of its words, and a few more', () => {
  const filler = Array.from({ length: 600 }, (_, place) => `A${place} b${place} c${place} d${place} e${place}.`)
  const meter = plainMeter(['One two three four. Five six seven eight nine ten eleven twelve.', ...filler])
  expect(meter.gainOf(0) / meter.gainOf(1)).toBeCloseTo(4 / 4.65 / (8 / 8.65), 2)
})
