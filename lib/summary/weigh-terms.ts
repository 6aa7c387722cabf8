import type { LanguagePack } from '../text/language-pack.ts'
import { toTerms } from '../text/terms.ts'

/**
 * Sentences as vectors of unit length, one row each: tf-idf, idf = ln(1 + sentences/sentences with the term). The first
 * `counted` rows are the article's sentences; the others (title, headings, the author's points) are weighed by them.
 */
export function weighTerms(rows: string[][], { counted, language }: WeighOptions): TermRows {
  const vectors = countTerms(rows, language)
  const { starts, terms, weights } = vectors
  const frequencies = new Uint32Array(vectors.termCount)
  for (const term of terms.subarray(0, starts[counted])) frequencies[term] = (frequencies[term] ?? 0) + 1
  const idfs = Float64Array.from(frequencies, (frequency) => Math.log(1 + counted / Math.max(1, frequency)))
  for (let entry = 0; entry < terms.length; entry += 1) {
    weights[entry] = (weights[entry] ?? 0) * (idfs[terms[entry] ?? 0] ?? 0)
  }
  scaleToUnitLength(vectors)
  return vectors
}

type WeighOptions = { counted: number; language: LanguagePack }

/** Rows one after the other (compressed sparse rows): row `i` takes the entries from `starts[i]` to `starts[i + 1]`. */
export type TermRows = {
  starts: Uint32Array
  terms: Uint32Array
  weights: Float64Array
  termCount: number
}

/** Each term of a row with how often it stands there. */
function countTerms(rows: string[][], language: LanguagePack): TermRows {
  const toIds = createTermIndex(language)
  const starts = new Uint32Array(rows.length + 1)
  const terms: number[] = []
  const counts: number[] = []
  /** Where each term was entered last. */
  const entryOf: number[] = []
  const count = (id: number, first: number) => {
    const entry = entryOf[id] ?? -1
    if (entry < first) entryOf[id] = terms.push(id) - 1
    counts[entryOf[id] ?? 0] = entry < first ? 1 : (counts[entry] ?? 0) + 1
  }
  for (const [row, words] of rows.entries()) {
    const first = terms.length
    for (const word of words) for (const id of toIds(word)) count(id, first)
    starts[row + 1] = terms.length
  }
  return { starts, terms: Uint32Array.from(terms), weights: Float64Array.from(counts), termCount: entryOf.length }
}

/** Numbers for the terms of words. Each distinct word is normalized and stemmed once. */
function createTermIndex(language: LanguagePack): (word: string) => number[] {
  const termIds = new Map<string, number>()
  const idsOfWord = new Map<string, number[]>()
  const toId = (term: string) => {
    const id = termIds.get(term) ?? termIds.size
    termIds.set(term, id)
    return id
  }
  return (word) => {
    let ids = idsOfWord.get(word)
    if (!ids) {
      ids = toTerms(word, language).map(toId)
      idsOfWord.set(word, ids)
    }
    return ids
  }
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
