import type { ArticleIndex } from './article-index.ts'
import { NO_PAIR } from './index-pairs.ts'
import { measureEach } from './measure-each.ts'

/**
 * The chance that the author's points, of a hundred words, have a pair of neighboring words: a Poisson regression, as for single
 * words, on these and on where and how often the article has the pair.
 */
export function expectPairs(index: ArticleIndex, mentions: Float64Array, weights: PairWeights): Float64Array {
  const read = createPairReader(index, mentions)
  const traits = new Float64Array(weights.length)
  return measureEach(index.pairs.weights, (_, pair) => {
    read(pair, traits)
    const logarithm = weights.reduce((sum, weight, place) => sum + weight * (traits[place] ?? 0), 0)
    return 1 - Math.exp(-Math.exp(logarithm))
  })
}

/** `stopwords`: how many of the two are such. `base` is the same for every pair. */
export const PAIR_TRAITS = [
  'sentences',
  'words',
  'first',
  'opensParagraphs',
  'headings',
  'stopwords',
  'article',
  'base',
] as const

/** In the order of the traits. */
export type PairWeights = readonly number[]

/** Reads the traits of one pair after the other: of a very long page there are too many to keep them all. */
export function createPairReader(index: ArticleIndex, mentions: Float64Array): PairReader {
  const { candidates, pairs, words } = index
  const logarithms = measureEach(mentions, Math.log)
  const { openings, headings } = countPairs(index)
  const total = Math.max(1, words.starts[candidates.length] ?? 0)
  const article = Math.log(Math.max(1, candidates.length))
  return (pair, into) => {
    const place = pairs.places[pair] ?? 0
    const [first, second] = [words.words[place] ?? 0, words.words[place + 1] ?? 0]
    // No powers and logarithms for most pairs, which stand in one sentence and in no heading.
    const sentences = pairs.weights[pair] ?? 0
    const inHeadings = headings[pair] ?? 0
    into[0] = sentences
    into[1] = (logarithms[first] ?? 0) + (logarithms[second] ?? 0)
    into[2] = place / total
    into[3] = (openings[pair] ?? 0) / (sentences === 0 ? 1 : Math.exp(sentences))
    into[4] = inHeadings === 0 ? 0 : Math.log(1 + inHeadings)
    into[5] = (words.isStopword[first] ?? 0) + (words.isStopword[second] ?? 0)
    into[6] = article
    into[7] = 1
  }
}

/** Writes a pair's traits in the order of their names. */
export type PairReader = (pair: number, into: Float64Array) => void

/** How often each pair stands in sentences that open a paragraph, and in headings. */
function countPairs({ candidates, sections, pairs: { pairs, weights }, words: { starts } }: ArticleIndex) {
  const [openings, headings] = [new Uint32Array(weights.length), new Uint32Array(weights.length)]
  const countRow = (row: number, counts: Uint32Array) => {
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1) {
      const pair = pairs[place] ?? NO_PAIR
      if (pair !== NO_PAIR) counts[pair] = (counts[pair] ?? 0) + 1
    }
  }
  for (const [row, { sentenceInBlock }] of candidates.entries()) if (sentenceInBlock === 0) countRow(row, openings)
  for (let section = 1; section <= sections; section += 1) countRow(candidates.length + section, headings)
  return { openings, headings }
}
