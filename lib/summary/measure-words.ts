import type { ArticleIndex } from './article-index.ts'
import { NO_PAIR } from './index-pairs.ts'
import type { Measured } from './traits.ts'

/** How much of each candidate's words and phrases the article has elsewhere, stop words among them. */
export function measureWords({ words, pairs, candidates }: ArticleIndex): Pick<Measured, WordTrait> {
  const count = candidates.length
  const { timesOf, total } = countWords({ words, count })
  const [phrases, typical] = [new Float64Array(count), new Float64Array(count)]
  for (let row = 0; row < count; row += 1) {
    const [start, end] = [words.starts[row] ?? 0, words.starts[row + 1] ?? 0]
    const share = 1 / Math.max(1, end - start)
    for (let place = start; place < end; place += 1) {
      const word = words.words[place] ?? 0
      const pair = pairs.pairs[place] ?? NO_PAIR
      if (pair !== NO_PAIR) phrases[row] = (phrases[row] ?? 0) + share * (pairs.weights[pair] ?? 0)
      typical[row] = (typical[row] ?? 0) + share * Math.log((timesOf[word] ?? 1) / (total * share))
    }
  }
  return { phrases, typical }
}

/**
 * `phrases`: the logarithm of how many sentences have a pair of its words, on average. `typical`: how near its words come to the article's (the negative divergence of Kullback and Leibler, for words that stand once).
 */
type WordTrait = 'phrases' | 'typical'

function countWords({ words: { starts, words, termCount }, count }: Pick<ArticleIndex, 'words'> & { count: number }) {
  const timesOf = new Uint32Array(termCount)
  const total = starts[count] ?? 0
  for (let place = 0; place < total; place += 1) timesOf[words[place] ?? 0] = (timesOf[words[place] ?? 0] ?? 0) + 1
  return { timesOf, total: Math.max(1, total) }
}
