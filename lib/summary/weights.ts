/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.6/13.9/36.0/33.8; held out, 5 folds 40.5/13.9/36.0/33.8; fitted to other corpora 40.5/13.9/35.9/33.7.
 */
export const TRAIT_WEIGHTS = {
  length: 0.269,
  central: -0.114,
  shared: 0.283,
  phrases: 0.166,
  echoed: 0.0537,
  title: 0.198,
  headings: 0.149,
  ownHeading: 0.1,
  lead: 0.0641,
  early: 0.108,
  opensSection: 0.0695,
  opensParagraph: 0.0671,
  sumsUp: 0.116,
  defines: 0.239,
  example: -0.199,
  centralInOne: 0.204,
  phrasesInSections: 0.091,
  lengthInQuoting: -0.431,
  sharedInQuoting: 0.534,
  earlyInQuoting: -0.22,
  leadUntitled: 0.18,
} as const

export const MENTION_WEIGHTS = {
  rate: 0.187,
  sentences: 0.973,
  title: 0.145,
  headings: 0.353,
  opensParagraphs: 0.199,
  first: -0.857,
  article: -0.894,
  base: 1.07,
} as const

/** sentences, words, first, opensParagraphs, headings, stopwords, article, base */
export const PAIR_WEIGHTS = [0.9, 0.221, -0.835, 0.279, 0.474, -0.296, -0.803, 0.866] as const
