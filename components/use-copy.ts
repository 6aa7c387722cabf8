import type { SummaryState } from '../lib/store/summary-store.ts'
import { articleOf } from '../lib/store/view.ts'
import type { Summary, Takeaway } from '../lib/summary/summary.ts'
import { listFacts } from './list-facts.ts'
import { buildOutlineTree } from './outline-tree.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { useFormat } from './use-format.ts'

const selectCopy = (state: SummaryState) => state.copy
const selectArticle = (state: SummaryState) => articleOf(state.view)
const selectShowsTime = (state: SummaryState) => state.settings.showsReadingTime

/** Copies the summary as it is shown, or one takeaway of it. What that takes is loaded by then. */
export function useCopy() {
  const translate = useTranslate()
  const format = useFormat()
  const copy = useSummaryStore(selectCopy)
  const article = useSummaryStore(selectArticle)
  const showsTime = useSummaryStore(selectShowsTime)
  return {
    copySummary: async (summary: Summary, shown: Takeaway[]) => {
      if (article === null) return
      const { shareSummary } = await import('./share-texts.ts')
      const outline = buildOutlineTree(summary)
      const facts = listFacts(summary, { format, showsTime })
      const texts = { translate, format }
      await copy(summary, shareSummary({ article, summary, shown, outline, facts, showsTime, texts }))
    },
    copyTakeaway: async (takeaway: Takeaway) => {
      if (article === null) return
      const { shareTakeaway } = await import('./share-texts.ts')
      await copy(takeaway, shareTakeaway(article, takeaway))
    },
  }
}
