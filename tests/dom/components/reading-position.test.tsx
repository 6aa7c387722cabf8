import { expect, test } from 'vitest'
import { ReadingPosition } from '../../../components/ReadingPosition.tsx'
import { buildSection, buildSummary } from '../../support/build-summary.ts'
import { buildArticle } from '../../support/build-article.ts'
import { renderInPanel, textsOf } from '../../support/render-panel.tsx'

const READING = {
  view: {
    status: 'ready' as const,
    article: buildArticle(['Bees sleep at night.']),
    summary: buildSummary({ outline: [buildSection('Nights')] }),
  },
  timeLeft: { section: 0, sectionSeconds: 40, articleSeconds: 300 },
}

test('the section being read is shown with the time left in it and in the article', () => {
  const panel = renderInPanel(<ReadingPosition />, READING)
  expect(textsOf(panel, '.reading-section')).toEqual(['Nights'])
  expect(textsOf(panel, '.reading-left')).toEqual(['40 s left in this section', '5 min left in the article'])
})

test('a reader who hides reading times sees the section alone', () => {
  const panel = renderInPanel(<ReadingPosition />, { ...READING, settings: { showsReadingTime: false } })
  expect(textsOf(panel, '.reading-position')).toEqual(['Nights'])
})
