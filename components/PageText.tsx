import type { SummaryState } from '../lib/store/summary-store.ts'
import { articleOf } from '../lib/store/view.ts'
import { toDisplayText } from '../lib/text/display-text.ts'
import { useSummaryStore } from './panel-context.ts'

/** Text of the page, in the article's language and direction. It cannot turn the interface's text around it. */
export function PageText({ text, className }: { text: string; className?: string }) {
  const article = useSummaryStore(selectArticle)
  return (
    <bdi className={className} lang={article?.language === 'und' ? '' : article?.language} dir={article?.direction}>
      {toDisplayText(text)}
    </bdi>
  )
}

const selectArticle = ({ view }: SummaryState) => articleOf(view)
