import type { Cue } from './summary.ts'

/** What is measured of a sentence, and what it counts: weights of standardized values, so they can be compared. */
export const TRAIT_WEIGHTS = {
  length: 0.3,
  central: 0.3,
  echoed: 0.05,
  headings: 0.2,
  ownHeading: 0.05,
  title: 0.1,
  lead: 0.08,
  opensArticle: 0.05,
  opensSection: 0.05,
  opensParagraph: 0.05,
  sumsUp: 0.06,
  defines: 0.05,
  figure: 0,
  early: 0,
  example: -0.05,
  question: -0.15,
  leans: -0.1,
  addressesReader: -0.15,
  fragment: -0.3,
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
