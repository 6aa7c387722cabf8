import { rankByCentrality } from '../../lib/summary/rank-by-centrality.ts'
import type { TermRows } from '../../lib/summary/weigh-terms.ts'

/**
 * The least that any ranking of sentences must do: the platform's own sentences, its words by a pattern, numbers for them,
 * tf-idf, and a linear number of steps of LexRank. Only the last step is code of ours, as no faster one is known. To make the
 * segmenter takes the platform longer than to use it on an article for the first time; that is not part of the floor.
 */
export function createFloor(): (paragraphs: string[]) => number {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  return (paragraphs) => {
    const ids = new Map<string, number>()
    const counts: Map<number, number>[] = []
    for (const text of paragraphs) {
      for (const { segment } of sentences.segment(text)) counts.push(countWords(segment, ids))
    }
    const { ranks } = rankByCentrality(toRows(counts, ids.size), counts.length)
    return ranks.reduce((best, rank, index) => (rank > (ranks[best] ?? 0) ? index : best), 0)
  }
}

const WORDS = /\p{L}+/gu

function countWords(sentence: string, ids: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of sentence.toLowerCase().match(WORDS) ?? []) {
    let id = ids.get(word)
    if (id === undefined) {
      id = ids.size
      ids.set(word, id)
    }
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function toRows(counts: Map<number, number>[], termCount: number): TermRows {
  const frequencies = new Uint32Array(termCount)
  const starts = new Uint32Array(counts.length + 1)
  for (const [row, words] of counts.entries()) {
    starts[row + 1] = (starts[row] ?? 0) + words.size
    for (const id of words.keys()) frequencies[id] = (frequencies[id] ?? 0) + 1
  }
  const entries = starts[counts.length] ?? 0
  const rows = { starts, terms: new Uint32Array(entries), weights: new Float64Array(entries), termCount }
  let entry = 0
  for (const words of counts) {
    for (const [id, count] of words) {
      rows.terms[entry] = id
      rows.weights[entry] = count * Math.log(counts.length / (frequencies[id] ?? 1))
      entry += 1
    }
  }
  return rows
}
