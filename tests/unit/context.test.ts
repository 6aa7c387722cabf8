import { expect, test } from 'vitest'
import { buildArticle } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'

test('a paragraph without a word is not brought along', async () => {
  const { takeaways } = await summarizeInItsLanguage(
    buildArticle([
      'Ravens hide food in the valley.',
      '\u200D',
      'They remember for weeks where the food of the valley lies.',
    ]),
  )
  expect(takeaways.map(({ context }) => context?.quote ?? null)).not.toContain('\u200D')
})
