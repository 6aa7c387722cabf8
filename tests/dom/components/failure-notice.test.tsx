import { act } from 'react'
import { expect, test } from 'vitest'
import { FAILURES } from '../../../lib/failure.ts'
import type { Flavors } from '../../../lib/share/shared-summary.ts'
import type { View } from '../../../lib/store/view.ts'
import { buildArticle } from '../../support/build-article.ts'
import { buildSection, buildSummary, buildTakeaway } from '../../support/build-summary.ts'
import { click, renderPanel, textsOf } from '../../support/render-panel.tsx'

test.each(FAILURES)('%s has a sentence of its own that is announced', async (failure) => {
  const panel = await renderFailure({ failure, remainder: null })
  expect(textsOf(panel, '[role=alert]')).toEqual([expect.stringMatching(/^[A-Z].+\.$/)])
})

test('no two failures share a sentence', async () => {
  const sentences = new Set<string>()
  for (const failure of FAILURES) {
    const panel = await renderFailure({ failure, remainder: null })
    for (const sentence of textsOf(panel, '[role=alert]')) sentences.add(sentence)
  }
  expect(sentences.size).toBe(FAILURES.length)
})

test('a text too short for a summary still shows its title, its length and its own sentences', async () => {
  const article = buildArticle(['The bridge is closed on Saturday.'], { title: 'Bridge closed' })
  const takeaways = [buildTakeaway('The bridge is closed on Saturday.')]
  const summary = buildSummary({ takeaways, words: 40, readingSeconds: 10 })
  const panel = await renderFailure({ failure: 'too-short', remainder: { article, summary } })
  expect(textsOf(panel, 'h1, .article-facts, .sentence')).toEqual([
    'Bridge closed',
    'under a minute · 40 words',
    'The bridge is closed on Saturday.',
  ])
})

test('a text too short for a summary keeps its outline', async () => {
  const article = buildArticle(['The bridge is closed on Saturday.'])
  const summary = buildSummary({ outline: [buildSection('Saturday'), buildSection('Sunday')] })
  const panel = await renderFailure({ failure: 'too-short', remainder: { article, summary } })
  expect(textsOf(panel, '.entry-title')).toEqual(['Saturday', 'Sunday'])
})

test('what nobody expected can be copied for a report, and nothing else can', async () => {
  const copied: string[] = []
  const onCopy = ({ text }: { text: string }) => copied.push(text)
  const panel = await renderFailure({ failure: 'internal', remainder: null, cause: new Error('Odd') }, onCopy)
  await click(panel.querySelector('button'))
  expect(copied).toEqual(['Precis 0.0.0'])
  expect(textsOf(panel, 'output')).toContain('Copied')
  const expected = await renderFailure({ failure: 'page-busy', remainder: null })
  expect(textsOf(expected, 'button')).toEqual([])
})

/** With what the reason looks like loaded. */
async function renderFailure(
  reason: Omit<Extract<View, { status: 'failed' }>, 'status'>,
  onCopy: (flavors: Flavors) => void = () => {},
): Promise<Element> {
  const panel = renderPanel({ status: 'failed', ...reason }, { onCopy })
  await act(() => import('../../../components/FailureNotice.tsx'))
  return panel
}
