import { MOST_TAKEAWAYS } from '../takeaway-limits.ts'

/** How many takeaways to show unless the reader says otherwise. */
export function chooseDefaultLength(words: number): number {
  if (words < SHORT_ARTICLE_WORDS) return 3
  return words < LONG_ARTICLE_WORDS ? 5 : 7
}

/** Two minutes and ten minutes of reading. */
const SHORT_ARTICLE_WORDS = 450
const LONG_ARTICLE_WORDS = 2_400

/** How many to rank: a list that shows more than half of a short text is no summary of it. */
export const limitTakeaways = (sentences: number): number =>
  Math.min(MOST_TAKEAWAYS, Math.max(1, Math.ceil(sentences / 2)))
