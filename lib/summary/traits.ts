import type { Cue } from './summary.ts'

/**
 * Traits that every sentence has more or less of. They are standardized within the article, so the weights can be compared.
 *
 * All weights are set by hand and are the same for every language and genre. They rest on a ridge
 * regression on takeaways written by authors, whose weights stay within 0.03 of each other when any family of texts is left
 * out of the fit. The regression overrates length, because it judges sentences one by one and a list has room for few
 * long ones.
 */
export const DEGREE_WEIGHTS = {
  length: 0.2,
  central: 0.2,
  recurring: 0.12,
  echoed: 0.1,
  headings: 0.1,
  title: 0.1,
  lead: 0.06,
  early: 0.05,
  ownHeading: 0.04,
} as const satisfies Record<string, number>

/**
 * Traits that a sentence has or has not, in the same unit. What mars a takeaway weighs more than the regression says: a
 * question or a "sign up" shares its words with the author's points, and is no point.
 */
export const MARK_WEIGHTS = {
  opensArticle: 0.1,
  opensSection: 0.1,
  opensParagraph: 0.15,
  sumsUp: 0.2,
  defines: 0.1,
  figure: 0.05,
  example: -0.3,
  leans: -0.15,
  question: -1,
  addressesReader: -0.5,
  fragment: -0.8,
  tooLong: -0.15,
} as const satisfies Record<string, number>

export type DegreeTrait = keyof typeof DEGREE_WEIGHTS
export type MarkTrait = keyof typeof MARK_WEIGHTS
export type Trait = DegreeTrait | MarkTrait

/** The cue a trait speaks for when it decides; none for those that only keep a sentence out, or say nothing to a reader. */
export const TRAIT_CUES: Partial<Record<Trait, Cue>> = {
  central: 'central',
  recurring: 'central',
  echoed: 'echoed',
  headings: 'headings',
  ownHeading: 'headings',
  title: 'title',
  opensArticle: 'opens-article',
  opensSection: 'opens-section',
  opensParagraph: 'opens-paragraph',
  sumsUp: 'sums-up',
  defines: 'defines',
  figure: 'figure',
}
