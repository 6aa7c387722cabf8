/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.6/13.9/36.1/33.8; held out, 5 folds 40.6/13.9/36.0/33.9; fitted to other corpora 40.5/13.8/35.9/33.7.
 */
export const TRAIT_WEIGHTS = {
  length: 0.269,
  central: -0.115,
  shared: 0.281,
  phrases: 0.167,
  echoed: 0.0555,
  title: 0.198,
  headings: 0.15,
  ownHeading: 0.0996,
  lead: 0.0623,
  early: 0.108,
  opensSection: 0.0703,
  opensParagraph: 0.0704,
  sumsUp: 0.116,
  defines: 0.24,
  example: -0.2,
  centralInOne: 0.207,
  phrasesInSections: 0.0923,
  lengthInQuoting: -0.434,
  sharedInQuoting: 0.536,
  earlyInQuoting: -0.217,
  leadUntitled: 0.182,
} as const

export const MENTION_WEIGHTS = {
  rate: 0.186,
  sentences: 0.973,
  title: 0.144,
  headings: 0.354,
  opensParagraphs: 0.199,
  first: -0.858,
  article: -0.895,
  base: 1.07,
} as const

/** sentences, words, first, opensParagraphs, headings, stopwords, article, base */
export const PAIR_WEIGHTS = [0.9, 0.221, -0.835, 0.279, 0.475, -0.296, -0.803, 0.866] as const
