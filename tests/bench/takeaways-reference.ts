/** How many sentences a corpus is scored by: as many as its authors wrote, about. */
const SENTENCES_BY_CORPUS: ReadonlyMap<string, number> = new Map([
  ['cnndm', 3],
  ['cnndm_realsumm', 3],
  ['bbc', 3],
  ['vietnews_vi', 3],
  ['scinews_ko', 3],
  ['scitldr_a', 1],
])

export const sentencesFor = (corpus: string): number => SENTENCES_BY_CORPUS.get(corpus) ?? 5

/** R1 and R2 at K sentences, then at 100 words. */
export type RecordedScores = readonly [number, number, number, number]

/**
 * What others reach on the development articles by the same measure: TextRank (Mihalcea and Tarau 2004) and LexRank (Erkan
 * and Radev 2004) as sumy has them, and the greedy oracle, which knows the author's points and is the most that verbatim
 * sentences can reach, about.
 */
export const RECORDED_SCORES: ReadonlyMap<string, Readonly<Record<string, RecordedScores>>> = new Map([
  [
    'takeaways_textbook',
    { TextRank: [34.5, 10.0, 34.0, 8.6], LexRank: [36.4, 10.3, 36.3, 10.0], oracle: [56.0, 28.9, 52.7, 26.9] },
  ],
  [
    'takeaways_docs',
    { TextRank: [37.3, 11.4, 38.0, 11.2], LexRank: [38.0, 11.3, 38.9, 11.6], oracle: [57.2, 26.4, 54.2, 24.5] },
  ],
  [
    'takeaways_web',
    { TextRank: [28.8, 5.4, 28.7, 5.2], LexRank: [31.0, 5.7, 31.0, 5.5], oracle: [50.8, 19.1, 48.9, 18.5] },
  ],
  [
    'takeaways_i18n',
    { TextRank: [42.5, 16.0, 40.9, 14.6], LexRank: [43.0, 16.8, 42.7, 16.3], oracle: [59.5, 32.2, 57.2, 30.4] },
  ],
  ['cnndm', { TextRank: [25.9, 8.8, 25.1, 8.6], LexRank: [27.5, 8.9, 25.4, 8.5], oracle: [50.2, 28.4, 37.6, 19.4] }],
  [
    'cnndm_realsumm',
    { TextRank: [36.1, 14.2, 34.9, 13.6], LexRank: [35.9, 13.8, 36.3, 15.1], oracle: [57.3, 34.2, 51.7, 29.7] },
  ],
  ['bbc', { TextRank: [59.5, 54.8, 65.7, 59.9], LexRank: [48.8, 42.0, 58.9, 49.2], oracle: [70.4, 68.8, 75.9, 73.7] }],
  [
    'vietnews_vi',
    { TextRank: [22.5, 11.5, 24.5, 12.0], LexRank: [25.3, 12.8, 25.5, 12.7], oracle: [49.5, 33.0, 37.6, 23.3] },
  ],
  [
    'scitldr_a',
    { TextRank: [27.9, 9.4, 21.8, 9.4], LexRank: [27.1, 9.5, 21.9, 9.6], oracle: [44.3, 24.5, 24.7, 12.1] },
  ],
  [
    'scinews_ko',
    { TextRank: [62.3, 58.9, 62.9, 59.3], LexRank: [37.0, 32.4, 48.7, 43.2], oracle: [88.1, 87.8, 80.5, 79.1] },
  ],
  [
    'extractive_tr',
    { TextRank: [73.5, 69.5, 69.3, 64.7], LexRank: [61.1, 56.6, 67.0, 62.8], oracle: [95.9, 95.6, 85.0, 83.7] },
  ],
])
