import type { LanguagePack } from '../text/language-pack.ts'
import { toTerms } from '../text/terms.ts'

/**
 * Sentences as vectors of unit length, one row each: tf-idf, idf = ln(1 + sentences/sentences with the term). The first
 * `counted` rows are the article's sentences; the others (title, headings, the author's points) are weighed by them.
 */
export function weighTerms(rows: string[][], { counted, language }: WeighOptions): TermRows {
  const index = createTermIndex(language)
  const counts = rows.map((words) => index.countTerms(words))
  const frequencies = countSentencesWithTerm(counts.slice(0, counted), index.size())
  const vectors = layOut(counts, index.size())
  for (const [entry, term] of vectors.terms.entries()) {
    const idf = Math.log(1 + counted / Math.max(1, frequencies[term] ?? 0))
    vectors.weights[entry] = (vectors.weights[entry] ?? 0) * idf
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

/** Each distinct word is normalized and stemmed once. */
function createTermIndex(language: LanguagePack) {
  const termIds = new Map<string, number>()
  const idsOfWord = new Map<string, number[]>()
  const toId = (term: string) => {
    const known = termIds.get(term)
    if (known !== undefined) return known
    termIds.set(term, termIds.size)
    return termIds.size - 1
  }
  const toIds = (word: string) => {
    const known = idsOfWord.get(word)
    if (known) return known
    const ids = toTerms(word, language).map(toId)
    idsOfWord.set(word, ids)
    return ids
  }
  const countTerms = (words: string[]) => {
    const counts = new Map<number, number>()
    for (const word of words) for (const id of toIds(word)) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
  return { countTerms, size: () => termIds.size }
}

function countSentencesWithTerm(counts: Map<number, number>[], termCount: number): Uint32Array {
  const frequencies = new Uint32Array(termCount)
  for (const row of counts) for (const term of row.keys()) frequencies[term] = (frequencies[term] ?? 0) + 1
  return frequencies
}

function layOut(counts: Map<number, number>[], termCount: number): TermRows {
  const starts = new Uint32Array(counts.length + 1)
  for (const [row, terms] of counts.entries()) starts[row + 1] = (starts[row] ?? 0) + terms.size
  const entries = starts[counts.length] ?? 0
  const vectors = { starts, terms: new Uint32Array(entries), weights: new Float64Array(entries), termCount }
  let entry = 0
  for (const row of counts) {
    for (const [term, count] of row) {
      vectors.terms[entry] = term
      vectors.weights[entry] = count
      entry += 1
    }
  }
  return vectors
}

function scaleToUnitLength({ starts, weights }: TermRows): void {
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const own = weights.subarray(starts[row], starts[row + 1])
    const length = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    for (const [entry, weight] of own.entries()) own[entry] = weight / length
  }
}
