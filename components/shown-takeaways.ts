import type { Summary, Takeaway } from '../lib/summary/summary.ts'

/** The best of the ranking, still in reading order. */
export function selectShownTakeaways(summary: Summary): Takeaway[] {
  return summary.takeaways.filter((takeaway) => takeaway.rank < summary.defaultLength)
}
