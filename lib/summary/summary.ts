import type { Anchor, PartialReason } from '../article.ts'

/** What was understood of an article. */
export type Summary = {
  /** All that were ranked, in reading order, each with its rank: a shorter list is a filter, not a re-run. */
  takeaways: Takeaway[]
  /** How many takeaways to show unless the reader says otherwise; follows the article's length. */
  defaultLength: number
  outline: Section[]
  /** The list of points the author wrote, when the page has one. */
  author: AuthorTakeaways | null
  coverage: Coverage
  words: number
  readingSeconds: number
}

export type Takeaway = {
  anchor: Anchor
  /** Place in `Summary.outline`, or `null` before the first heading. */
  section: number | null
  /** 0 is the best. */
  rank: number
  /** The cues that decided, strongest first. */
  because: Cue[]
  /** The sentence before, when this one leans on it. */
  context: Anchor | null
}

/** One reason for a takeaway. */
export type Cue =
  | 'central'
  | 'title'
  | 'headings'
  | 'opens-section'
  | 'opens-paragraph'
  | 'sums-up'
  | 'defines'
  | 'echoed'

export type Section = {
  /** The heading. */
  anchor: Anchor
  title: string
  /** 1 is the outermost; a child is exactly one deeper than its parent. */
  level: number
  inferred: boolean
  /** Of its own text, without its subsections. */
  words: number
  seconds: number
  /** Place in `Summary.outline`. */
  parent: number | null
}

export type AuthorTakeaways = { title: string; points: Anchor[] }

export type Coverage = {
  words: number
  /** Sentences that were considered for takeaways. */
  sentences: number
  sections: number
  partial: PartialReason[]
}
