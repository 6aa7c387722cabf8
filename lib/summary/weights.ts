/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.5/13.3/35.7/33.5; held out, 5 folds 40.5/13.4/35.6/33.5; fitted to other corpora 40.4/13.2/35.6/33.3.
 */
export const TRAIT_WEIGHTS = {
  length: 0.0778,
  central: -0.115,
  shared: 0.296,
  phrases: 0.233,
  typical: 0.16,
  echoed: 0.0833,
  title: 0.123,
  headings: 0.203,
  ownHeading: 0.0743,
  lead: 0.0684,
  early: 0.0736,
  commas: -0.053,
  names: 0.0452,
  opensArticle: -0.0341,
  opensSection: 0.0925,
  opensParagraph: 0.0577,
  sumsUp: 0.156,
  defines: 0.24,
  figure: -0.0337,
  example: -0.17,
  colon: -0.0919,
  lengthInLong: 0.239,
  lengthInShort: 0.344,
  centralInLong: 0.0709,
  centralInOne: 0.18,
  leadInOne: 0.0534,
  titleInOne: 0.0784,
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
