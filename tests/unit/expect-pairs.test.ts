import { expect, test } from 'vitest'
import { expectMentions, measureMentions } from '../../lib/summary/expect-mentions.ts'
import { expectPairs } from '../../lib/summary/expect-pairs.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

const language = await loadLanguagePack('en')

const { index } = prepareArticle(
  buildArticle([
    'Sea grass feeds geese. Old boats rot there.',
    heading('Why sea grass matters'),
    'Divers plant sea grass in spring. Storms tear weak roots out.',
  ]),
  { language, wordsPerMinute: null },
)

const expected = expectPairs(index, expectMentions(measureMentions(index), MODEL.mentions), MODEL.pairs)

/** What is expected of the pair that begins at a word of a sentence. */
const expectedAt = (sentence: number, word: number) =>
  expected[index.pairs.pairs[(index.words.starts[sentence] ?? 0) + word] ?? 0] ?? 0

test('a phrase of several sentences and a heading is expected more often than one that stands once', () => {
  expect(expectedAt(0, 0)).toBeGreaterThan(expectedAt(1, 0))
})

test('a phrase that stands once is expected more often near the beginning', () => {
  expect(expectedAt(1, 0)).toBeGreaterThan(expectedAt(3, 1))
})

test('every pair of the sentences has an expectation', () => {
  expect(expected.length).toBe(index.pairs.places.length)
  expect(expected.every((value) => value > 0)).toBe(true)
})
