import { expect, test } from 'vitest'
import { PAIR_TRAITS } from '../../lib/summary/expect-pairs.ts'
import { createGainMeter } from '../../lib/summary/gain-meter.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { isReadable, selectTakeaways } from '../../lib/summary/select-takeaways.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'

const language = await loadLanguagePack('en')

/** Sentences that share no word but those of grammar. */
const MUD = 'Mud under the pier smells of iron.'
const REEDS = 'Reeds bend before every western gale.'
const GULLS = 'Gulls steal bread from careless children.'
const CARTS = 'Carts rust where nobody paints them.'
const BELLS = 'Bells ring thrice when fog arrives.'

/** In a model of which no word gains anything, only scores, likeness and sections decide. */
const NO_GAINS = {
  mentions: { ...MODEL.mentions, rate: 0, sentences: 0, title: 0, headings: 0, base: -50 },
  pairs: PAIR_TRAITS.map((trait) => (trait === 'base' ? -50 : 0)),
}

type Parts = Parameters<typeof buildArticle>[0]

/** The picks among the sentences of an article, by how they are scored in their order. */
function pick(parts: Parts, scores: number[], limit = 9): number[] {
  const { index } = prepareArticle(buildArticle(parts), { language, wordsPerMinute: null })
  return selectTakeaways({
    index,
    scores: Float64Array.from(scores),
    gains: new Float64Array(scores.length),
    meter: createGainMeter(index, NO_GAINS),
    limit,
  })
}

const sentencesOf = (text: string) =>
  prepareArticle(buildArticle([text]), { language, wordsPerMinute: null }).index.candidates

test('what is scored best is picked first', () => {
  expect(pick([MUD, REEDS, GULLS, CARTS], [1, 4, 2, 3])).toEqual([1, 3, 2, 0])
})

test('of equals the earlier one is picked', () => {
  expect(pick([MUD, REEDS, GULLS], [1, 1, 1])).toEqual([0, 1, 2])
})

test('no more are picked than are asked for, and the first are the same', () => {
  expect(pick([MUD, REEDS, GULLS, CARTS], [1, 4, 2, 3], 2)).toEqual([1, 3])
})

test('a sentence that says what another says is not picked beside it', () => {
  expect(pick([MUD, REEDS, MUD, GULLS], [4, 1, 3, 2])).toEqual([0, 3, 1])
})

test('a sentence that says half of what another says has to be scored better than one that says none of it', () => {
  const half = 'Mud under the pier keeps no boat upright.'
  expect(pick([MUD, half, GULLS], [4, 3, 2.9])).toEqual([0, 2, 1])
  expect(pick([MUD, half, GULLS], [4, 3, 2.4])).toEqual([0, 1, 2])
})

test('what the author’s own points say is known', () => {
  const points = [
    heading('Key takeaways'),
    item('Mud under the pier keeps no boat upright.'),
    item('Bells ring in fog.'),
  ]
  expect(pick([MUD, REEDS, ...points], [1.1, 1])).toEqual([1, 0])
})

test('a sentence of another section has precedence over one that is scored a little better', () => {
  const parts = [heading('Shore'), MUD, REEDS, heading('Town'), GULLS, CARTS]
  expect(pick(parts, [3, 2.9, 2.8, 2.7])).toEqual([0, 2, 1, 3])
  expect(pick(parts, [3, 2.9, 2, 1])).toEqual([0, 1, 2, 3])
})

test('a section that is a sixth of the article has two takeaways of three at most', () => {
  const shore = [MUD, REEDS, `${BELLS} Nobody counts those strokes any longer.`]
  const town = Array.from(
    { length: 15 },
    (_, place) => `Street ${place} has ${'abcdefghijklmno'[place]}-shaped lamps${place} still.`,
  )
  const parts = [heading('Shore'), ...shore, heading('Town'), ...town]
  const picks = pick(parts, [9, 9, 9, 9, ...town.map(() => 0)], 3)
  expect(picks.filter((place) => place < 4).length).toBe(2)
})

/** So many sentences of which no two share a word. */
const sentencesAbout = (thing: string, count: number) =>
  Array.from({ length: count }, (_, place) =>
    ['lamps', 'shine', 'behind', 'walls', 'tonight']
      .map((word) => `${thing}${word}${place}`)
      .join(' ')
      .concat('.'),
  )

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The sections that the picks are of, when the first section has half of the sentences, and the scores fall by section. */
function pickSections(last: string[]): number[] {
  const sections = [sentencesAbout('a', 8), sentencesAbout('b', 4), last].map((texts) => texts.map(capitalized))
  const parts = sections.flatMap((texts, section) => [heading(`Part ${section}`), ...texts])
  const scores = sections.flatMap((texts, section) => texts.map(() => 90 - 10 * section))
  return pick(parts, scores, 8).map((place) => (place < 8 ? 0 : place < 12 ? 1 : 2))
}

test('a quarter of the article has one of eight takeaways, however badly it is scored', () => {
  expect(pickSections(sentencesAbout('c', 4))).toEqual([0, 0, 0, 1, 0, 1, 0, 2])
})

test('a section that only says again what others say has none', () => {
  expect(pickSections(sentencesAbout('a', 4)).includes(2)).toBe(false)
  expect(pickSections(sentencesAbout('a', 4)).length).toBe(8)
})

test('labels and what was cut off are picked only where there is nothing else', () => {
  expect(pick(['Opening hours.', REEDS, 'If you have a task,'], [9, 1, 9])).toEqual([1])
  expect(pick(['Opening hours.', 'If you have a task,'], [1, 2])).toEqual([1, 0])
})

test('a text without stops is never picked', () => {
  const endless = 'tide '.repeat(500)
  expect(pick([endless, REEDS], [9, 1])).toEqual([1])
  expect(pick([endless], [9])).toEqual([])
})

test.each([
  'If you have a task to do,',
  'The pier has these parts:',
  'One was for the tide;',
  'So it was until the war –',
  'So it was until the war -',
  'The plan has four steps […]',
  'The plan has four steps [...]',
  '潮が満ちて船が港を出るころには、',
])('a sentence that breaks off cannot be shown: %s', (text) => {
  expect(sentencesOf(text).map(isReadable)).toEqual([false])
})

test('a sentence of five words can be shown, one of four and none cannot', () => {
  expect(sentencesOf('Mud smells of old iron. Mud smells of iron.').map(isReadable)).toEqual([true, false])
  expect(isReadable(undefined)).toBe(false)
})
