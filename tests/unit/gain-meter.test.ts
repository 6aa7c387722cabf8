import { describe, expect, test } from 'vitest'
import { createGainMeter } from '../../lib/summary/gain-meter.ts'
import { expectMentions, measureMentions } from '../../lib/summary/expect-mentions.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
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

const { index } = prepareArticle(article, { language, wordsPerMinute: null })
const [aboutCarbon = 0, drained = 1, skating = 2] = index.candidates.keys()

const createMeter = () => createGainMeter(index, MODEL)

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
  const sheep = index.candidates.findIndex(({ text }) => text.startsWith('Sheep'))
  const before = meter.gainOf(sheep)
  meter.add(skating)
  expect(meter.gainOf(sheep)).toBe(before)
})

test('asking for a gain changes none', () => {
  const meter = createMeter()
  expect(meter.gainOf(drained)).toBe(meter.gainOf(drained))
})

test('a word of the title, the headings and many sentences is expected more often than one that stands once', () => {
  const mentions = expectMentions(measureMentions(index), MODEL.mentions)
  const wordAt = (candidate: number, place: number) =>
    mentions[index.words.words[(index.words.starts[candidate] ?? 0) + place] ?? 0] ?? 0
  const [peat, children] = [wordAt(aboutCarbon, 0), wordAt(skating, 0)]
  expect(peat).toBeGreaterThan(children)
})

describe('a phrase that the article comes back to', async () => {
  const meadow = buildArticle(['Sea grass feeds the fish.', 'Sea grass shelters snails.', 'Grass the fish sea feeds.'])
  const { index: phrases } = prepareArticle(meadow, { language, wordsPerMinute: null })
  const measure = () => createGainMeter(phrases, MODEL)

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
