import type { Scope } from '../lib/article.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { listFacts } from './list-facts.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { useFormat } from './use-format.ts'

const selectShowsTime = (state: SummaryState) => state.settings.showsReadingTime

/** "6 min · 1,432 words · 9 sections", of the page or of the selection alone. */
export function ArticleFacts({ scope, summary }: { scope: Scope; summary: Summary }) {
  const translate = useTranslate()
  const format = useFormat()
  const showsTime = useSummaryStore(selectShowsTime)
  return (
    <p className="article-facts">
      {scope === 'selection' && <span className="article-scope">{translate('selection_label')}</span>}
      {listFacts(summary, { format, showsTime }).map(keepTogether).join(' · ')}
    </p>
  )
}

/** A line may end between two facts, not inside one. */
const keepTogether = (fact: string): string => fact.replaceAll(' ', '\u00A0')
