/**
 * What is written down of a language. Words are parted by spaces, phrases by `|`, all in lower case. The lists are ours: stop
 * words from the closed word classes of each grammar (articles, pronouns, prepositions, conjunctions, auxiliaries), endings from
 * its tables of inflection, abbreviations from its usual spelling, phrases from what writers open, define and close with.
 * Tried in their place were the lists of the package stopword and the Snowball stemmers: takeaways were as good or worse with them.
 * English is compared by Porter's stems, with which they are better.
 */
export type LanguageData = {
  stopwords?: string
  /** Abbreviations, without their final period: those that a sentence may end with, if a function word follows. */
  abbreviations?: string
  /** Those that something must follow, so that no sentence ends with them: "Dr.", "e.g." */
  openers?: string
  /** Those that are one before a figure only: "No. 5", "pp. 3". Many are words besides. */
  labels?: string
  /**
   * Those that close a list or a date, so that a capital letter behind them opens a sentence: "etc.", "p.m." One that is
   * an abbreviation of the first kind too closes behind a figure only.
   */
  closers?: string
  /** Endings that a word is compared without. */
  suffixes?: string
  /** What takes a word's ending off by rules that a list cannot tell, in place of `suffixes`. */
  stem?: (word: string) => string
  hasOrdinalPeriod?: boolean
  leaningStarts?: string
  /** What attributes a sentence to somebody whom only one before names, wherever it stands: "she said". */
  attributes?: string
  sumsUp?: string
  defines?: string
  exemplifies?: string
  addressesReader?: string
  /** Titles of an author's own list of points, without punctuation. */
  pointsLabels?: string
  /** Titles of closing sections, which are such a list only if they are a list. */
  recapLabels?: string
}
