import type { Cue } from './summary.ts'

/**
 * What is measured of a sentence, and what it counts: weights of standardized values, so they can be compared. Set by hand
 * in round figures and the same for every language and genre. What they rest on: the weights of a ridge regression on
 * takeaways written by authors, which stay within 0.03 of each other when any family of texts is left out of the fit. The
 * regression overrates length, because it judges sentences one by one and a list has room for few long ones; and the
 * traits below zero are stronger here, because a question or a "sign up" is a worse takeaway than its words tell.
 */
export const TRAIT_WEIGHTS = {
  length: 0.2,
  central: 0.2,
  echoed: 0.1,
  headings: 0.1,
  title: 0.1,
  lead: 0.06,
  early: 0.05,
  ownHeading: 0.04,
  opensArticle: 0.02,
  opensSection: 0.02,
  opensParagraph: 0.06,
  sumsUp: 0.04,
  defines: 0.04,
  figure: 0.01,
  example: -0.05,
  leans: -0.06,
  question: -0.1,
  addressesReader: -0.1,
  fragment: -0.1,
  tooLong: -0.1,
} as const satisfies Record<string, number>

export type Trait = keyof typeof TRAIT_WEIGHTS

/** The cue a trait speaks for when it decides; none for those that only keep a sentence out, or say nothing to a reader. */
export const TRAIT_CUES: Partial<Record<Trait, Cue>> = {
  central: 'central',
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
