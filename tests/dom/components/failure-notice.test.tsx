import { expect, test } from 'vitest'
import { FAILURES } from '../../../lib/failure.ts'
import { buildArticle } from '../../support/build-article.ts'
import { buildSection, buildSummary, buildTakeaway } from '../../support/build-summary.ts'
import { renderPanel, textsOf } from '../../support/render-panel.tsx'

test.each(FAILURES)('%s has a sentence of its own that is announced', (failure) => {
  const panel = renderPanel({ status: 'failed', failure, remainder: null })
  expect(textsOf(panel, '[role=alert]')).toEqual([expect.stringMatching(/^[A-Z].+\.$/)])
})

test('no two failures share a sentence', () => {
  const sentences = new Set<string>()
  for (const failure of FAILURES) {
    const panel = renderPanel({ status: 'failed', failure, remainder: null })
    for (const sentence of textsOf(panel, '[role=alert]')) sentences.add(sentence)
  }
  expect(sentences.size).toBe(FAILURES.length)
})

test('a text too short for a summary still shows its title, its length and its own sentences', () => {
  const article = buildArticle(['The bridge is closed on Saturday.'], { title: 'Bridge closed' })
  const takeaways = [buildTakeaway('The bridge is closed on Saturday.')]
  const summary = buildSummary({ takeaways, words: 40, readingSeconds: 10 })
  const panel = renderPanel({ status: 'failed', failure: 'too-short', remainder: { article, summary } })
  expect(textsOf(panel, 'h1, .article-facts, .sentence')).toEqual([
    'Bridge closed',
    'under a minute · 40 words',
    'The bridge is closed on Saturday.',
  ])
})

test('a text too short for a summary keeps its outline', () => {
  const article = buildArticle(['The bridge is closed on Saturday.'])
  const summary = buildSummary({ outline: [buildSection('Saturday'), buildSection('Sunday')] })
  const panel = renderPanel({ status: 'failed', failure: 'too-short', remainder: { article, summary } })
  expect(textsOf(panel, '.entry-title')).toEqual(['Saturday', 'Sunday'])
})
