/** Thai, Lao, Khmer and Burmese write no spaces between words: only a dictionary can tell them. */
export const DICTIONARY_SCRIPTS = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/

/**
 * The words of a run of letters by the browser's dictionary. Browsers have different ones, and the oldest none: then a word is
 * taken to be as long as words are on average, which keeps their number right. A run that it knows no word in is one.
 */
export function splitByDictionary(run: string): Piece[] {
  const segmenter = readDictionary()
  if (segmenter === null) return splitEvenly(run)
  const pieces: Piece[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) pieces.push({ text: segment, start: index })
  }
  return pieces.length > 0 ? pieces : [{ text: run, start: 0 }]
}

type Piece = { text: string; start: number }

let dictionary: Intl.Segmenter | null | undefined

/** Made when it is first needed: it takes some milliseconds, and Latin pages need none. */
function readDictionary(): Intl.Segmenter | null {
  dictionary ??= 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : null
  return dictionary
}

/** Never between a letter and its marks. */
function splitEvenly(run: string): Piece[] {
  return Array.from(run.matchAll(AVERAGE_WORD), ({ 0: text, index }) => ({ text, start: index }))
}

/** A Thai word has four letters on average, besides its marks; a Khmer or Burmese one about as many. */
const AVERAGE_WORD = /(?:[^\p{M}]\p{M}*){1,4}|\p{M}+/gu
