/**
 * Written by `npm run bench -- fit --date 2026-11-23` from the eleven development corpora of articles with points of their
 * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:
 * fitted to these 40.5/13.3/35.8/33.5; held out, 5 folds 40.5/13.2/35.8/33.4; fitted to other corpora 40.4/13.2/35.7/33.3.
 */
export const TRAIT_WEIGHTS = {
  length: 0.0363,
  central: -0.0972,
  shared: 0.264,
  phrases: 0.243,
  widespread: -0.00000611,
  typical: 0.17,
  echoed: 0.0882,
  title: 0.124,
  headings: 0.217,
  ownHeading: 0.0656,
  lead: 0.0734,
  early: 0.0911,
  commas: -0.0565,
  names: 0.0415,
  opensArticle: -0.0842,
  opensSection: 0.0973,
  opensParagraph: 0.0785,
  closesParagraph: 0.0287,
  closesSection: -0.014,
  alone: 0.0175,
  preface: 0.0115,
  sumsUp: 0.143,
  defines: 0.157,
  figure: -0.0409,
  example: -0.219,
  leans: 0.00487,
  colon: -0.104,
  lengthInLong: 0.142,
  lengthInShort: 0.251,
  centralInLong: 0.057,
  centralInOne: 0.17,
  leadInOne: 0.0618,
  titleInOne: 0.105,
} as const

export const MENTION_WEIGHTS = {
  rate: 0.188,
  sentences: 0.965,
  sections: 0.0417,
  title: 0.143,
  headings: 0.353,
  opensParagraphs: 0.202,
  first: -0.854,
  article: -0.883,
  base: 1.01,
} as const
