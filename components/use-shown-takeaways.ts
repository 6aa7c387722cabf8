import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary, Takeaway } from '../lib/summary/summary.ts'
import { FEWEST_TAKEAWAYS } from '../lib/takeaway-limits.ts'
import { useSummaryStore } from './panel-context.ts'

const selectWish = ({ length, settings }: SummaryState) => length ?? settings.summaryLength

/** The best of the ranking, still in reading order: as many as the reader wants, or as fit the article. */
export function useShownTakeaways(summary: Summary): Takeaway[] {
  const length = useSummaryStore(selectWish) ?? summary.defaultLength
  return summary.takeaways.filter((takeaway) => takeaway.rank < length)
}

/** From and to how many takeaways the list can be made; `null` when there is nothing to choose. */
export function findLengthRange({ takeaways }: Summary): { least: number; most: number } | null {
  return takeaways.length > FEWEST_TAKEAWAYS ? { least: FEWEST_TAKEAWAYS, most: takeaways.length } : null
}
