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

/** The takeaways of these picks of the four sentences. */
function take(picks: number[]) {
  const { index, headed } = prepareArticle(article, { language, wordsPerMinute: null })
  const { sectionOfBlock } = headed
  return toTakeaways(picks, { article, candidates: index.candidates, explain: () => [], sectionOfBlock })
}

test('takeaways stand in reading order, each with its rank and its section', () => {
  expect(take([3, 0]).map(({ anchor, rank, section }) => [anchor.quote, rank, section])).toEqual([
    ['Mud smells of iron.', 1, null],
    ['Bells ring in fog.', 0, 0],
  ])
})

test('only a sentence that leans on the one before comes with it', () => {
  expect(take([1, 2, 3]).map(({ context }) => context?.quote ?? null)).toEqual([null, 'Reeds bend in gales.', null])
})

test('what is no sentence of the article is left out', () => {
  expect(take([0, 9]).map(({ anchor }) => anchor.start)).toEqual([0])
})
