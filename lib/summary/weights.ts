/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.5/13.3/35.7/33.5; held out, 5 folds 40.5/13.4/35.6/33.5; fitted to other corpora 40.4/13.2/35.6/33.3.
 */
export const TRAIT_WEIGHTS = {
  length: 0.0778,
  central: -0.116,
  shared: 0.297,
  phrases: 0.232,
  typical: 0.16,
  echoed: 0.0825,
  title: 0.122,
  headings: 0.203,
  ownHeading: 0.0748,
  lead: 0.069,
  early: 0.0739,
  commas: -0.0528,
  names: 0.0455,
  opensArticle: -0.0354,
  opensSection: 0.0928,
  opensParagraph: 0.0586,
  sumsUp: 0.154,
  defines: 0.243,
  figure: -0.0338,
  example: -0.17,
  colon: -0.0905,
  lengthInLong: 0.237,
  lengthInShort: 0.344,
  centralInLong: 0.0722,
  centralInOne: 0.181,
  leadInOne: 0.0545,
  titleInOne: 0.0788,
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
