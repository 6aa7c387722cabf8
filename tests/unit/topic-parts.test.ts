import { expect, test } from 'vitest'
import { findNameEnd } from '../../lib/summary/find-name-end.ts'
import { buildArticle, heading } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'

/** Three topics that share no word but those of grammar. */
const HARBOR = ['ferry', 'harbor', 'captain', 'anchor', 'sailor', 'lighthouse', 'cargo', 'tide', 'rope', 'deck']
const ORCHARD = ['apple', 'orchard', 'blossom', 'graft', 'cider', 'pruning', 'branch', 'beetle', 'harvest', 'seedling']
const OBSERVATORY = ['telescope', 'comet', 'galaxy', 'lens', 'orbit', 'planet', 'eclipse', 'meteor', 'dome', 'nebula']

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
    'after as many characters where there are no spaces',
    '灯台守は毎晩おなじ時刻に階段をのぼり、古い油のランプに火をともした。',
    '灯台守は毎晩おなじ時刻に階段をのぼり、古い油',
  ],
])('a name ends %s', (_, text, name) => {
  expect(text.slice(0, findNameEnd(text))).toBe(name)
})
