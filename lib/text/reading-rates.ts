/**
 * Silent reading of non-fiction, words a minute.
 *
 * English 238: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
 * Korean 202: Song 2016, as used by Zola.
 * The others: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New International
 * Reading Speed Texts IReST", IOVS 53 (2012) 5452, which measured reading aloud; times 238/228, which brings its English
 * figure to the silent one.
 */
const IREST_TO_SILENT = 238 / 228

export const WORDS_PER_MINUTE: ReadonlyMap<string, number> = new Map([
  ['en', 238],
  ['ko', 202],
  ['ar', 138 * IREST_TO_SILENT],
  ['de', 179 * IREST_TO_SILENT],
  ['es', 218 * IREST_TO_SILENT],
  ['fi', 161 * IREST_TO_SILENT],
  ['fr', 195 * IREST_TO_SILENT],
  ['he', 187 * IREST_TO_SILENT],
  ['it', 188 * IREST_TO_SILENT],
  ['nl', 202 * IREST_TO_SILENT],
  ['pl', 166 * IREST_TO_SILENT],
  ['pt', 181 * IREST_TO_SILENT],
  ['ru', 184 * IREST_TO_SILENT],
  ['sl', 180 * IREST_TO_SILENT],
  ['sv', 199 * IREST_TO_SILENT],
  ['tr', 166 * IREST_TO_SILENT],
])

/** English words in text written in other scripts are read at this rate too. */
export const ENGLISH_WORDS_PER_MINUTE = 238

/**
 * Characters a minute. Chinese 439: Wang 2024, as used by Zola. Japanese 653: Kobayashi and Kawashima 2018, as used by Zola.
 */
export const CHARACTERS_PER_MINUTE: ReadonlyMap<string, number> = new Map([
  ['zh', 439],
  ['ja', 653],
])

/**
 * Letters a minute where no word rate is known: IReST's 987 letters for English, times 238/228. Readers of languages with
 * longer words read fewer of them, at much the same rate of letters.
 */
export const LETTERS_PER_MINUTE = 987 * IREST_TO_SILENT

/** No rate for code is published; the tools that count it apart use about this. */
export const CODE_WORDS_PER_MINUTE = 100

/** Twelve seconds for the first image, one less for each further one, never below three (Medium's rule). */
export const FIRST_IMAGE_SECONDS = 12
export const LEAST_IMAGE_SECONDS = 3
