import type { Cue } from './summary.ts'

/** Traits that every sentence has more or less of. They are standardized within the article, so that weights can be compared. */
export const DEGREES = [
  'length',
  'central',
  'shared',
  'phrases',
  'echoed',
  'title',
  'headings',
  'ownHeading',
  'lead',
  'early',
] as const

/** Traits that a sentence has or has not. */
export const MARKS = ['opensSection', 'opensParagraph', 'sumsUp', 'defines', 'example'] as const

/** What a degree counts more, or less, in some articles. */
export const INTERPLAYS = {
  centralInOne: ['central', 'one'],
  phrasesInSections: ['phrases', 'sectioned'],
  lengthInQuoting: ['length', 'quoting'],
  sharedInQuoting: ['shared', 'quoting'],
  earlyInQuoting: ['early', 'quoting'],
  leadUntitled: ['lead', 'untitled'],
} as const satisfies Record<string, readonly [DegreeTrait, Circumstance]>

/**
 * `one`: has no sections. `sectioned`: the logarithm of their number, as what comes back through many of them is what they are
 * about. `quoting`: the share of its sentences with quotes, many in a report and few in a lesson. `untitled`: only its beginning
 * says what it is about.
 */
export type Circumstance = 'one' | 'sectioned' | 'quoting' | 'untitled'

export type DegreeTrait = (typeof DEGREES)[number]
export type MarkTrait = (typeof MARKS)[number]
export type Interplay = keyof typeof INTERPLAYS
export type Trait = DegreeTrait | MarkTrait | Interplay

/** By candidate, as it stands in the article. */
export type Measured = Record<DegreeTrait | MarkTrait, Float64Array>

/** What a lead is made of. */
export const LEAD_SENTENCES = 3

export const INTERPLAY_NAMES = Object.keys(INTERPLAYS).filter((name): name is Interplay => name in INTERPLAYS)
export const TRAITS: readonly Trait[] = [...DEGREES, ...MARKS, ...INTERPLAY_NAMES]

/** The cue a trait speaks for when it decides; none for those that only keep a sentence out, or say nothing to a reader. */
export const TRAIT_CUES: Partial<Record<Trait, Cue>> = {
  central: 'central',
  centralInOne: 'central',
  shared: 'central',
  sharedInQuoting: 'central',
  phrases: 'central',
  phrasesInSections: 'central',
  echoed: 'echoed',
  headings: 'headings',
  ownHeading: 'headings',
  title: 'title',
  opensSection: 'opens-section',
  opensParagraph: 'opens-paragraph',
  sumsUp: 'sums-up',
  defines: 'defines',
}
