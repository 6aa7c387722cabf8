/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.6/14.0/36.1/34.0; held out, 5 folds 40.7/13.9/36.1/34.0; fitted to other corpora 40.6/14.0/36.1/33.9.
 */
export const TRAIT_WEIGHTS = {
  length: 0.267,
  central: -0.121,
  shared: 0.288,
  phrases: 0.169,
  echoed: 0.0532,
  title: 0.19,
  headings: 0.161,
  ownHeading: 0.0988,
  lead: 0.0624,
  early: 0.108,
  opensSection: 0.0571,
  opensParagraph: 0.0731,
  sumsUp: 0.111,
  defines: 0.246,
  example: -0.202,
  centralInOne: 0.205,
  phrasesInSections: 0.0919,
  lengthInQuoting: -0.415,
  sharedInQuoting: 0.524,
  earlyInQuoting: -0.218,
  leadUntitled: 0.177,
} as const

export const MENTION_WEIGHTS = {
  rate: 0.182,
  sentences: 0.976,
  title: 0.143,
  headings: 0.354,
  opensParagraphs: 0.192,
  first: -0.858,
  article: -0.898,
  base: 1.09,
} as const

/** sentences, words, first, opensParagraphs, headings, stopwords, article, base */
export const PAIR_WEIGHTS = [0.896, 0.223, -0.83, 0.278, 0.477, -0.297, -0.802, 0.861] as const
