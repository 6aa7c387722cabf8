/**
 * What is written down of a language. Words are parted by spaces, phrases by `|`, all in lower case. The lists are ours,
 * from the closed word classes of each grammar (articles, pronouns, prepositions, conjunctions, auxiliaries).
 */
export type LanguageData = {
  stopwords?: string
  /** Without their final period. */
  abbreviations?: string
  suffixes?: string
  hasOrdinalPeriod?: boolean
  leaningStarts?: string
  sumsUp?: string
  defines?: string
  exemplifies?: string
  addressesReader?: string
  /** Titles of an author's own list of points, without punctuation. */
  pointsLabels?: string
  /** Titles of closing sections, which are such a list only if they are a list. */
  recapLabels?: string
}
