/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.6/13.3/35.8/33.4; held out, 5 folds 40.6/13.2/35.7/33.3; fitted to other corpora 40.4/13.2/35.6/33.3.
 */
export const TRAIT_WEIGHTS = {
  length: 0.0716,
  central: -0.0926,
  shared: 0.269,
  phrases: 0.226,
  typical: 0.179,
  echoed: 0.0914,
  title: 0.114,
  headings: 0.199,
  ownHeading: 0.066,
  lead: 0.0705,
  early: 0.0959,
  commas: -0.0478,
  names: 0.0429,
  opensArticle: -0.0645,
  opensSection: 0.115,
  opensParagraph: 0.0633,
  closesParagraph: 0.0228,
  sumsUp: 0.155,
  defines: 0.149,
  figure: -0.0283,
  example: -0.208,
  colon: -0.0921,
  lengthInLong: 0.25,
  lengthInShort: 0.383,
  centralInLong: 0.0544,
  centralInOne: 0.161,
  leadInOne: 0.0601,
  titleInOne: 0.098,
} as const

export const MENTION_WEIGHTS = {
  rate: 0.188,
  sentences: 0.965,
  sections: 0.0404,
  title: 0.144,
  headings: 0.353,
  opensParagraphs: 0.2,
  first: -0.855,
  article: -0.883,
  base: 1.01,
} as const
