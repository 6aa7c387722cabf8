import { expect, test } from 'vitest'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { toTakeaways } from '../../lib/summary/to-takeaways.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

const language = await loadLanguagePack('en')

const article = buildArticle([
  'Mud smells of iron. Reeds bend in gales. However, gulls call.',
  heading('Bells'),
  'Bells ring in fog.',
])

/** The takeaways of these picks, when the four sentences have these totals. */
function take(picks: number[], totals: number[]) {
  const { index, headed } = prepareArticle(article, { language, wordsPerMinute: null })
  const salience = { scores: new Float64Array(4), totals: Float64Array.from(totals), explain: () => [] }
  const { sectionOfBlock } = headed
  return toTakeaways(picks, { article, candidates: index.candidates, salience, sectionOfBlock })
}

test('takeaways stand in reading order, each with its rank and its section', () => {
  expect(take([3, 0], [1, 2, 3, 4]).map(({ anchor, rank, section }) => [anchor.quote, rank, section])).toEqual([
    ['Mud smells of iron.', 1, null],
    ['Bells ring in fog.', 0, 0],
  ])
})

test('salience is 1 for the best of all sentences and 0 for the least, picked or not', () => {
  expect(take([0, 1, 3], [4, 5, 2, 6]).map(({ salience }) => salience)).toEqual([0.5, 0.75, 1])
  expect(take([2], [4, 5, 2, 6]).map(({ salience }) => salience)).toEqual([0])
})

test('sentences of which none says more than another are all as salient as can be', () => {
  expect(take([0, 1], [3, 3, 3, 3]).map(({ salience }) => salience)).toEqual([1, 1])
})

test('only a sentence that leans on the one before comes with it', () => {
  expect(take([1, 2, 3], [1, 2, 3, 4]).map(({ context }) => context?.quote ?? null)).toEqual([
    null,
    'Reeds bend in gales.',
    null,
  ])
})

test('what is no sentence of the article is left out', () => {
  expect(take([0, 9], [1, 2, 3, 4]).map(({ anchor }) => anchor.start)).toEqual([0])
})
