import { measureEach } from './measure-each.ts'
import type { WordRows } from './word-rows.ts'

/**
 * Sentences as vectors of unit length, one row each: tf-idf, idf = ln(1 + sentences/sentences with the term), without stop
 * words. The first `counted` rows are the article's sentences; the others (title, headings, the author's points) are weighed
 * by them.
 */
export function weighTerms(words: WordRows, counted: number): TermRows {
  const vectors = countTerms(words)
  const { starts, terms, weights } = vectors
  const frequencies = new Uint32Array(vectors.termCount)
  for (const term of terms.subarray(0, starts[counted])) frequencies[term] = (frequencies[term] ?? 0) + 1
  const idfs = measureEach(frequencies, (frequency) => Math.log(1 + counted / Math.max(1, frequency)))
  for (let entry = 0; entry < terms.length; entry += 1) {
    weights[entry] = (weights[entry] ?? 0) * (idfs[terms[entry] ?? 0] ?? 0)
  }
  scaleToUnitLength(vectors)
  return vectors
}

/** Rows one after the other (compressed sparse rows): row `i` takes the entries from `starts[i]` to `starts[i + 1]`. */
export type TermRows = {
  starts: Uint32Array
  terms: Uint32Array
  weights: Float64Array
  termCount: number
}

/** Each term of a row with how often it stands there. */
function countTerms({ starts: wordStarts, words, isStopword, termCount }: WordRows): TermRows {
  const starts = new Uint32Array(wordStarts.length)
  const terms = new Uint32Array(words.length)
  const counts = new Float64Array(words.length)
  /** Where each term was entered last. */
  const entryOf = new Int32Array(termCount).fill(-1)
  let end = 0
  for (let row = 0; row + 1 < wordStarts.length; row += 1) {
    const first = end
    for (let place = wordStarts[row] ?? 0; place < (wordStarts[row + 1] ?? 0); place += 1) {
      const term = words[place] ?? 0
      if (isStopword[term]) continue
      const entry = entryOf[term] ?? -1
      if (entry >= first) {
        counts[entry] = (counts[entry] ?? 0) + 1
        continue
      }
      entryOf[term] = end
      terms[end] = term
      counts[end] = 1
      end += 1
    }
    starts[row + 1] = end
  }
  return { starts, terms: terms.subarray(0, end), weights: counts.subarray(0, end), termCount }
}

function scaleToUnitLength({ starts, weights }: TermRows): void {
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    let square = 0
    for (let entry = start; entry < end; entry += 1) square += (weights[entry] ?? 0) ** 2
    const length = Math.sqrt(square) || 1
    for (let entry = start; entry < end; entry += 1) weights[entry] = (weights[entry] ?? 0) / length
  }
}
