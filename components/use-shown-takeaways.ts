import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary, Takeaway } from '../lib/summary/summary.ts'
import { FEWEST_TAKEAWAYS } from '../lib/takeaway-limits.ts'
import { useSummaryStore } from './panel-context.ts'

/** How many the reader wants, or else as many as fit the article. */
export const selectLength = ({ length, settings }: SummaryState, summary: Summary) =>
  length ?? settings.summaryLength ?? summary.defaultLength

/** The best of the ranking, still in reading order. */
export function useShownTakeaways(summary: Summary): Takeaway[] {
  const length = useSummaryStore((state) => selectLength(state, summary))
  return summary.takeaways.filter((takeaway) => takeaway.rank < length)
}

/** From and to how many takeaways the list can be made; `null` when there is nothing to choose. */
export function findLengthRange({ takeaways }: Summary): { least: number; most: number } | null {
  return takeaways.length > FEWEST_TAKEAWAYS ? { least: FEWEST_TAKEAWAYS, most: takeaways.length } : null
}
