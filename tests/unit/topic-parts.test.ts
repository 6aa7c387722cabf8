import { expect, test } from 'vitest'
import { measureDepths } from '../../lib/summary/measure-depths.ts'
import { findNameEnd } from '../../lib/summary/find-name-end.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'

/** Topics that share no word but those of grammar. */
const HARBOR = ['ferry', 'harbor', 'captain', 'anchor', 'sailor', 'lighthouse', 'cargo', 'tide', 'rope', 'deck']
const ORCHARD = ['apple', 'orchard', 'blossom', 'graft', 'cider', 'pruning', 'branch', 'beetle', 'harvest', 'seedling']
const OBSERVATORY = ['telescope', 'comet', 'galaxy', 'lens', 'orbit', 'planet', 'eclipse', 'meteor', 'dome', 'nebula']

const KITCHEN = ['oven', 'dough', 'flour', 'kettle', 'simmer', 'ladle', 'pepper', 'crust', 'yeast', 'butter']

/** A paragraph of some sixty words that speaks of its topic alone. */
function paragraphAbout(topic: string[], turn: number): string {
  const word = (place: number) => topic[(turn + place) % topic.length]
  return [0, 3, 6, 9, 12]
    .map(
      (place) => `The ${word(place)} stood beside the old ${word(place + 1)} until every ${word(place + 2)} was gone.`,
    )
    .join(' ')
}

const about = (topic: string[], paragraphs = 7) =>
  Array.from({ length: paragraphs }, (_, turn) => paragraphAbout(topic, turn * 2))

const threeTopics = [...about(HARBOR), ...about(ORCHARD), ...about(OBSERVATORY)]

const partsOf = async (...parts: Parameters<typeof buildArticle>) =>
  (await summarizeInItsLanguage(buildArticle(...parts))).outline

test('an article without sections is cut where its topic changes', async () => {
  const parts = await partsOf(threeTopics)
  expect(parts.map(({ anchor }) => anchor.block)).toEqual([0, 7, 14])
})

test('a part is named by its own first words, word for word, and said to be inferred', async () => {
  const [first] = await partsOf(threeTopics)
  expect(first).toMatchObject({ title: 'The ferry stood beside the old harbor until every…', inferred: true, level: 1 })
  expect(threeTopics[0]?.startsWith(first?.anchor.quote ?? '-')).toBe(true)
})

test('parts that the author set apart count before changes of topic', async () => {
  const parts = await partsOf(threeTopics, { parts: [0, 3, 9, 18] })
  expect(parts.map(({ anchor, inferred }) => [anchor.block, inferred])).toEqual([
    [0, true],
    [3, true],
    [9, true],
    [18, true],
  ])
})

test('the parts sum to the whole', async () => {
  const { outline, words } = await summarizeInItsLanguage(buildArticle(threeTopics))
  expect(outline.reduce((sum, part) => sum + part.words, 0)).toBe(words)
})

test('a takeaway tells the part it stands in', async () => {
  const { outline, takeaways } = await summarizeInItsLanguage(buildArticle(threeTopics))
  const told = takeaways.map(({ section, anchor }) => [section, anchor.block] as const)
  expect(told.every(([part, block]) => part === outline.findLastIndex(({ anchor }) => anchor.block <= block))).toBe(
    true,
  )
})

test('an article with a single section keeps its own outline', async () => {
  const parts = await partsOf([...about(HARBOR), heading('Under the trees'), ...about(ORCHARD), ...about(OBSERVATORY)])
  expect(parts.map(({ title }) => title)).toEqual(['Under the trees'])
})

test('an article that is read in three minutes has no parts', async () => {
  expect(await partsOf([...about(HARBOR, 3), ...about(ORCHARD, 3), ...about(OBSERVATORY, 3)])).toEqual([])
})

test('an article that can be cut but once has no parts', async () => {
  const spoken = [HARBOR, ORCHARD].flatMap((topic) =>
    about(topic, 8).map((text, index) => (index === 0 ? text : `“${text}”`)),
  )
  expect(await partsOf(spoken)).toEqual([])
})

test('an article of 900 words has parts, and one of a word less has none, however clear its topics', async () => {
  const topics = [...about(HARBOR, 5), ...about(ORCHARD, 5), ...about(OBSERVATORY, 5)]
  expect((await partsOf(topics)).map(({ anchor }) => anchor.block)).toEqual([0, 5, 10])
  expect(await partsOf(topics.with(14, (topics[14] ?? '').replace(/ gone\.$/, '.')))).toEqual([])
})

test('a part may be as short as 150 words, and no shorter, however clear its topic', async () => {
  const [first = '', second = '', third = ''] = about(ORCHARD, 3)
  const half = third.split(' ').slice(0, 30).join(' ')
  const around = (topic: string[]) => partsOf([...about(HARBOR), ...topic, ...about(OBSERVATORY)])
  expect((await around([first, second, half])).map(({ anchor }) => anchor.block)).toEqual([0, 7, 10])
  const shorter = half.replace(/ \S+$/, '')
  expect((await around([first, second, shorter])).map(({ anchor }) => anchor.block)).not.toEqual([0, 7, 10])
})

test('no part is shorter than 150 words where the topic changes with every paragraph', async () => {
  const topics = [HARBOR, ORCHARD, OBSERVATORY, KITCHEN]
  const restless = Array.from({ length: 48 }, (_, turn) => paragraphAbout(topics[turn % 4] ?? [], turn))
  const parts = await partsOf(restless)
  expect(parts.length).toBe(8)
  expect(parts.filter(({ words }) => words < 150)).toEqual([])
})

test.each([
  ['six words opens a part', 'Night came down on the dome.', true],
  ['five opens none', 'Night came on the dome.', false],
])('a sentence of %s', async (_, opening, isOpening) => {
  const parts = await partsOf(threeTopics.with(14, `${opening} ${threeTopics[14] ?? ''}`))
  expect(parts.some(({ anchor }) => anchor.block === 14)).toBe(isOpening)
})

test('a part is a minute and a half long on average, and a fourth topic has none in too short an article', async () => {
  const parts = await partsOf([HARBOR, ORCHARD, OBSERVATORY, KITCHEN].flatMap((topic) => about(topic, 4)))
  expect(parts.length).toBe(3)
})

test('parts stand in reading order', async () => {
  const places = (await partsOf([...threeTopics, ...about(KITCHEN), ...threeTopics])).map(({ anchor }) => anchor.block)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('a part opens neither in a list nor with a few words', async () => {
  const listed = about(ORCHARD).map((text) => item(text))
  const short = about(OBSERVATORY).map((text, index) => (index === 0 ? `So it went. ${text}` : text))
  const parts = await partsOf([...about(HARBOR), ...listed, ...short, ...about(KITCHEN), ...about(HARBOR)])
  expect(parts.map(({ anchor }) => anchor.block).filter((block) => block >= 7 && block <= 14)).toEqual([])
  expect(parts.length).toBeGreaterThan(2)
})

test('a selection has none', async () => {
  expect(await partsOf(threeTopics, { scope: 'selection' })).toEqual([])
})

test('an article has eight parts at most', async () => {
  const long = [...threeTopics, ...threeTopics, ...threeTopics, ...threeTopics]
  expect((await partsOf(long)).length).toBe(8)
})

test('no part opens with words that lean on those before, or with speech', async () => {
  const leaning = about(ORCHARD).map((text, index) => (index === 0 ? `However, ${text}` : text))
  const spoken = about(OBSERVATORY).map((text, index) => (index === 0 ? `“${text}”` : text))
  const parts = await partsOf([...about(HARBOR), ...leaning, ...spoken])
  expect(parts.map(({ title }) => title).filter((title) => /^(However|“)/.test(title))).toEqual([])
})

test.each([
  ['a valley as far as it lies below both peaks', [3, 1, 2], [0, 3, 0]],
  ['a slope as far as it lies below its upper end', [1, 2, 3], [2, 1, 0]],
  ['a floor as far as its ends lie below the peaks', [3, 1, 1, 4], [0, 5, 5, 0]],
  ['the peak between two valleys not at all', [9, 2, 3, 1, 4], [0, 8, 0, 5, 0]],
  ['what is alone not at all', [5], [0]],
  ['nothing', [], []],
])('of heights, depth is for %s', (_, heights, depths) => {
  expect(measureDepths(heights)).toEqual(depths)
})

test.each([
  [
    'at the end of a clause',
    'When the last ferry had left the island, nobody waved.',
    'When the last ferry had left the island',
  ],
  [
    'of a word',
    'The warden of the western lighthouse kept nine notebooks a year',
    'The warden of the western lighthouse kept nine',
  ],
  [
    'not at an abbreviation',
    'The council of the village met with the U.S. delegation at noon.',
    'The council of the village met with the U.S.',
  ],
  ['as a whole when it is short', 'The lamp went out', 'The lamp went out'],
  [
    'as a whole when it just fits on a line',
    'The warden of the western lighthouse kept nine ships',
    'The warden of the western lighthouse kept nine ships',
  ],
  [
    'of the last word that fits on a line',
    'The warden of the western lighthouse kept nine ships there',
    'The warden of the western lighthouse kept nine ships',
  ],
  [
    'of a word before one that is longer than the line',
    'Lighthouse wardens wrote Donaudampfschifffahrtsgesellschaftskapitäne',
    'Lighthouse wardens wrote',
  ],
  ['before a character of two units that would be cut', `${'海'.repeat(21)}𠮷野の灯台`, '海'.repeat(21)],
  ['after as many characters, whatever follows them', `${'海'.repeat(25)}𠮷野の灯台`, '海'.repeat(22)],
  [
    'after as many characters where there are no spaces',
    '灯台守は毎晩おなじ時刻に階段をのぼり、古い油のランプに火をともした。',
    '灯台守は毎晩おなじ時刻に階段をのぼり、古い油',
  ],
])('a name ends %s', (_, text, name) => {
  expect(text.slice(0, findNameEnd(text))).toBe(name)
})
