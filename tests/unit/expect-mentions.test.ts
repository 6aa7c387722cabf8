import { expect, test } from 'vitest'
import { expectMentions, measureMentions, MENTION_TRAITS } from '../../lib/summary/expect-mentions.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

/** Three sentences of three words each, the first and the last of which open a paragraph. */
const prepare = () =>
  prepareArticle(
    buildArticle(['Salt marsh grows. Salt salt tides.', heading('High marsh salt marsh'), 'Tides come here.'], {
      title: 'Salt',
    }),
    { language: buildLanguagePack('en', {}), wordsPerMinute: null },
  ).index

const rows = prepare().words
const [salt, marsh, , , , tides, , come] = rows.words
const high = rows.words[rows.starts[4] ?? 0]

const traitOf = (name: (typeof MENTION_TRAITS)[number], ...words: (number | undefined)[]) =>
  words.map((word) => expect.closeTo(measureMentions(prepare())[name][word ?? -1] ?? NaN, 10))

test('the rate of a word is the root of how often it stands in a hundred words', () => {
  expect([Math.sqrt(300 / 9), Math.sqrt(200 / 9), 0]).toEqual(traitOf('rate', salt, tides, high))
})

test('a word is known by the logarithm of how many sentences have it, however often each does', () => {
  expect([Math.log(2), 0, Math.log(2), 0]).toEqual(traitOf('sentences', salt, marsh, tides, high))
})

test('a word is known by the share of its sentences that open a paragraph', () => {
  expect([1 / 2, 1, 1 / 2, 1, 0]).toEqual(traitOf('opensParagraphs', salt, marsh, tides, come, high))
})

test('a word is known by where in the article it comes first', () => {
  expect([0, 0, 1 / 3, 2 / 3]).toEqual(traitOf('first', salt, marsh, tides, come))
})

test('words of the title and of the headings are told apart, and a heading that has one twice counts once', () => {
  expect([1, 0, 0]).toEqual(traitOf('title', salt, marsh, tides))
  expect([Math.log(2), Math.log(2), 0]).toEqual(traitOf('headings', salt, marsh, tides))
})

test('a word counts once for each heading that has it', () => {
  const { index } = prepareArticle(
    buildArticle([heading('Salt'), 'Mud holds.', heading('Salt marsh'), 'Reeds bend.']),
    {
      language: buildLanguagePack('en', {}),
      wordsPerMinute: null,
    },
  )
  const own = index.words.words[index.words.starts[3] ?? 0] ?? -1
  expect(measureMentions(index).headings[own]).toBeCloseTo(Math.log(3), 10)
})

test('every word knows how many sentences the article has', () => {
  expect([Math.log(3), Math.log(3)]).toEqual(traitOf('article', salt, high))
})

const NO_WEIGHTS = { rate: 0, sentences: 0, title: 0, headings: 0, opensParagraphs: 0, first: 0, article: 0, base: 0 }

test('what is expected of a word is the exponential of its weighed traits', () => {
  const expected = expectMentions(measureMentions(prepare()), { ...NO_WEIGHTS, base: 0.5, title: 2, first: -1 })
  expect([salt, tides].map((word) => expected[word ?? -1])).toEqual([
    expect.closeTo(Math.exp(2.5), 10),
    expect.closeTo(Math.exp(0.5 - 1 / 3), 10),
  ])
})

test('no word is expected more than thirty times in a hundred', () => {
  expect(Math.max(...expectMentions(measureMentions(prepare()), { ...NO_WEIGHTS, base: 99 }))).toBeCloseTo(30, 0)
})

test('an article without sentences has no word that is ever expected', () => {
  const { index: empty } = prepareArticle(buildArticle([], { title: 'Salt' }), {
    language: buildLanguagePack('en', {}),
    wordsPerMinute: null,
  })
  expect(MENTION_TRAITS.map((name) => measureMentions(empty)[name][0])).toEqual([0, 0, 1, 0, 0, 0, 0])
})
