import type { Cue } from './summary.ts'

/** Traits that every sentence has more or less of. They are standardized within the article, so that weights can be compared. */
export const DEGREES = [
  'length',
  'central',
  'shared',
  'phrases',
  'typical',
  'echoed',
  'title',
  'headings',
  'ownHeading',
  'lead',
  'early',
  'commas',
  'names',
] as const

/** Traits that a sentence has or has not. */
export const MARKS = [
  'opensArticle',
  'opensSection',
  'opensParagraph',
  'sumsUp',
  'defines',
  'figure',
  'example',
  'colon',
] as const

/** What a degree counts more, or less, in some articles. */
export const INTERPLAYS = {
  lengthInLong: ['length', 'long'],
  lengthInShort: ['length', 'short'],
  centralInLong: ['central', 'long'],
  centralInOne: ['central', 'one'],
  leadInOne: ['lead', 'one'],
  titleInOne: ['title', 'one'],
} as const satisfies Record<string, readonly [DegreeTrait, Circumstance]>

/** `long`: the more sentences, the more so. `short`: about 400 words or fewer. `one`: has no sections. */
export type Circumstance = 'long' | 'short' | 'one'

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
  centralInLong: 'central',
  centralInOne: 'central',
  shared: 'central',
  phrases: 'central',
  typical: 'central',
  echoed: 'echoed',
  headings: 'headings',
  ownHeading: 'headings',
  title: 'title',
  titleInOne: 'title',
  opensArticle: 'opens-article',
  opensSection: 'opens-section',
  opensParagraph: 'opens-paragraph',
  sumsUp: 'sums-up',
  defines: 'defines',
  figure: 'figure',
}
