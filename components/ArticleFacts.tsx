import type { Scope } from '../lib/article.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { useFormat } from './use-format.ts'

const selectShowsTime = (state: SummaryState) => state.settings.showsReadingTime

/** "6 min · 1,432 words · 9 sections", of the page or of the selection alone. */
export function ArticleFacts({ scope, summary }: { scope: Scope; summary: Summary }) {
  const translate = useTranslate()
  const format = useFormat()
  const showsTime = useSummaryStore(selectShowsTime)
  const facts = [format.count(summary.words, 'words')]
  if (showsTime) facts.unshift(format.readingTime(summary.readingSeconds))
  if (summary.outline.length > 0) facts.push(format.count(summary.outline.length, 'sections'))
  return (
    <p className="article-facts">
      {scope === 'selection' && <span className="article-scope">{translate('selection_label')}</span>}
      {facts.join(' · ')}
    </p>
  )
}
