import type { ArticleIndex } from './article-index.ts'
import { measureEach } from './measure-each.ts'
import { NO_PAIR } from './index-pairs.ts'

/** The logarithm of how many sentences have a pair of a candidate's words, on average: how much it has of phrases that come back. */
export function measurePhrases({ words: { starts }, pairs, candidates }: ArticleIndex): Float64Array {
  return measureEach(candidates, (_, row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    let sum = 0
    for (let place = start; place < end; place += 1) {
      const pair = pairs.pairs[place] ?? NO_PAIR
      if (pair !== NO_PAIR) sum += pairs.weights[pair] ?? 0
    }
    return sum / Math.max(1, end - start)
  })
}
