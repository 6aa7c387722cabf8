/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.8/13.8/36.1/33.8; held out, 5 folds 40.6/13.7/35.9/33.7; fitted to other corpora 40.5/13.7/35.8/33.6.
 */
export const TRAIT_WEIGHTS = {
  length: 0.315,
  central: -0.0765,
  shared: 0.278,
  phrases: 0.263,
  echoed: 0.0714,
  title: 0.193,
  firstSentence: -0.076,
  headings: 0.175,
  ownHeading: 0.088,
  lead: 0.0607,
  early: 0.108,
  commas: -0.0472,
  opensSection: 0.0664,
  opensParagraph: 0.0577,
  sumsUp: 0.131,
  defines: 0.245,
  example: -0.181,
  centralInOne: 0.13,
  lengthInQuoting: -0.346,
  sharedInQuoting: 0.557,
  earlyInQuoting: -0.253,
  lengthUntitled: -0.251,
  earlyUntitled: 0.0833,
  leadUntitled: 0.179,
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
export const PAIR_WEIGHTS = [0.9, 0.221, -0.834, 0.279, 0.474, -0.296, -0.803, 0.865] as const
