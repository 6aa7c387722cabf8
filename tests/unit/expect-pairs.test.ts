import { expect, test } from 'vitest'
import { expectMentions, measureMentions } from '../../lib/summary/expect-mentions.ts'
import { createPairReader, expectPairs, PAIR_TRAITS } from '../../lib/summary/expect-pairs.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

const language = await loadLanguagePack('en')

const prepare = () =>
  prepareArticle(
    buildArticle([
      'Sea grass feeds geese. Old boats rot there.',
      heading('Why sea grass matters'),
      'Divers plant sea grass in spring. Storms tear weak roots out.',
    ]),
    { language, wordsPerMinute: null },
  ).index

const expectAll = (index = prepare()) =>
  expectPairs(index, expectMentions(measureMentions(index), MODEL.mentions), MODEL.pairs)

/** What is expected of the pair that begins at a word of a sentence. */
const expectedAt = (sentence: number, word: number, index = prepare()) =>
  expectAll(index)[index.pairs.pairs[(index.words.starts[sentence] ?? 0) + word] ?? 0] ?? 0

test('a phrase of several sentences and a heading is expected more often than one that stands once', () => {
  expect(expectedAt(0, 0)).toBeGreaterThan(expectedAt(1, 0))
})

test('a phrase that stands once is expected more often near the beginning', () => {
  expect(expectedAt(1, 0)).toBeGreaterThan(expectedAt(3, 1))
})

test('every pair of the sentences has an expectation', () => {
  const expected = expectAll()
  expect(expected.length).toBe(prepare().pairs.places.length)
  expect(expected.every((value) => value > 0)).toBe(true)
})

const prepareSmall = () =>
  prepareArticle(
    buildArticle(['The salt marsh grows. The salt dries.', heading('The salt'), 'The marsh.'], { title: 'Salt marsh' }),
    { language: buildLanguagePack('en', { stopwords: 'the' }), wordsPerMinute: null },
  ).index

/** So that the logarithm of what is expected of a word is its number and one. */
const mentions = Float64Array.from({ length: 5 }, (_, word) => Math.exp(word + 1))

/** The traits of the pair that begins at a word of the article, by name. */
function traitsAt(place: number): Record<string, number> {
  const small = prepareSmall()
  const values = new Float64Array(PAIR_TRAITS.length)
  createPairReader(small, mentions)(small.pairs.pairs[place] ?? -1, values)
  return Object.fromEntries(PAIR_TRAITS.map((name, trait) => [name, rounded(values[trait] ?? 0)]))
}

const rounded = (value: number) => Number(value.toFixed(6))

test('a pair is told by its sentences, its words, its place, the headings and the stop words in it', () => {
  expect(traitsAt(0)).toEqual({
    sentences: rounded(Math.log(2)),
    words: 1 + 2,
    first: 0,
    opensParagraphs: 1 / 2,
    headings: rounded(Math.log(2)),
    stopwords: 1,
    article: rounded(Math.log(3)),
    base: 1,
  })
})

test('a pair inside a paragraph opens none, and the title is no heading', () => {
  expect(traitsAt(5)).toMatchObject({ sentences: 0, words: 2 + 5, first: rounded(5 / 9), opensParagraphs: 0 })
  expect(traitsAt(1)).toMatchObject({ opensParagraphs: 1, headings: 0, stopwords: 0 })
  expect(traitsAt(7)).toMatchObject({ first: rounded(7 / 9), opensParagraphs: 1, stopwords: 1 })
})

test('stop words count on both sides of a pair', () => {
  const { index } = prepareArticle(buildArticle(['Mud of the salt.']), {
    language: buildLanguagePack('en', { stopwords: 'of the' }),
    wordsPerMinute: null,
  })
  const values = new Float64Array(PAIR_TRAITS.length)
  const read = createPairReader(index, mentions)
  const stopwords = [0, 1, 2].map((pair) => {
    read(pair, values)
    return values[PAIR_TRAITS.indexOf('stopwords')]
  })
  expect(stopwords).toEqual([1, 2, 1])
})

test('the chance of a pair is that of one mention at least, if mentions come as by Poisson', () => {
  const small = prepareSmall()
  const onlyBase = expectPairs(small, mentions, [0, 0, 0, 0, 0, 0, 0, Math.log(0.5)])
  expect(onlyBase[0]).toBeCloseTo(1 - Math.exp(-0.5), 10)
  const byWords = expectPairs(small, mentions, [0, 1, 0, 0, 0, 0, 0, -4])
  expect(byWords[small.pairs.pairs[0] ?? -1]).toBeCloseTo(1 - Math.exp(-Math.exp(3 - 4)), 10)
})
