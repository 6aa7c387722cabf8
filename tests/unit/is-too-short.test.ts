import { expect, test } from 'vitest'
import type { Article } from '../../lib/article.ts'
import { isTooShort } from '../../lib/summary/is-too-short.ts'
import { buildArticle } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'

const verdict = async (article: Article) => isTooShort(article, await summarizeInItsLanguage(article))

const sentence = 'The tide came in over the flats before anybody had moved the heavy carts away. '

test.each([
  ['a teaser of two sentences', sentence.repeat(2), true],
  ['a note of a hundred words', sentence.repeat(8), false],
  ['three sentences of seventy-nine words', `${'tide '.repeat(40)}ran. ${'Tide '.repeat(35)}ran. Boats rose.`, true],
  ['three sentences of eighty words', `${'tide '.repeat(40)}ran. ${'Tide '.repeat(36)}ran. Boats rose.`, false],
  ['many words in one sentence', 'tide '.repeat(200), true],
])('%s', async (_, text, isShort) => {
  expect(await verdict(buildArticle([text]))).toBe(isShort)
})

test('a Chinese page is measured by its characters', async () => {
  expect(
    await verdict(buildArticle(['潮水漫过滩涂，没有人来得及搬走沉重的推车。'.repeat(10)], { language: 'zh' })),
  ).toBe(false)
})

test('a Chinese page of as many characters as an English one needs words is too short', async () => {
  expect(
    await verdict(buildArticle(['潮水漫过滩涂，没有人来得及搬走沉重的推车。'.repeat(5)], { language: 'zh' })),
  ).toBe(true)
})

test('a selection is never too short', async () => {
  expect(await verdict(buildArticle(['Moss drinks fog.'], { scope: 'selection' }))).toBe(false)
})
