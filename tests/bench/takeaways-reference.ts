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

/** LexRank (Erkan and Radev 2004, as sumy has it) on the development articles: R1 and R2 at K sentences, then at 100 words. */
export const RECORDED_LEXRANK: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['takeaways_textbook', [36.4, 10.3, 36.3, 10.0]],
  ['takeaways_docs', [38.0, 11.3, 38.9, 11.6]],
  ['takeaways_web', [31.0, 5.7, 31.0, 5.5]],
  ['takeaways_i18n', [43.0, 16.8, 42.7, 16.3]],
  ['cnndm', [27.5, 8.9, 25.4, 8.5]],
  ['cnndm_realsumm', [35.9, 13.8, 36.3, 15.1]],
  ['bbc', [48.8, 42.0, 58.9, 49.2]],
  ['vietnews_vi', [25.3, 12.8, 25.5, 12.7]],
  ['scitldr_a', [27.1, 9.5, 21.9, 9.6]],
  ['scinews_ko', [37.0, 32.4, 48.7, 43.2]],
  ['extractive_tr', [61.1, 56.6, 67.0, 62.8]],
])
