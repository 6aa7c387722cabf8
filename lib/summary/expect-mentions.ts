import type { ArticleIndex } from './article-index.ts'
import type { WordRows } from './word-rows.ts'

/**
 * How often each word is expected in a hundred words of points that the author would write: a Poisson regression on where and
 * how often the article has it. Stop words count: what is picked reads like points only if it has their grammar.
 */
export function expectMentions(traits: MentionTraits, weights: MentionWeights): Float64Array {
  const expected = new Float64Array(traits.sentences.length).fill(weights.base)
  for (const name of MENTION_TRAITS) addScaled(expected, traits[name], weights[name])
  for (let term = 0; term < expected.length; term += 1) {
    expected[term] = Math.exp(Math.min(expected[term] ?? 0, MOST_LOGARITHM))
  }
  return expected
}

/** A loop of its own is compiled, however seldom the function around it is called. */
function addScaled(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + factor * (values[index] ?? 0)
}

/** About thirty mentions: no word is every third one. */
const MOST_LOGARITHM = 3.4

export const MENTION_TRAITS = ['rate', 'sentences', 'title', 'headings', 'opensParagraphs', 'first', 'article'] as const

export type MentionTrait = (typeof MENTION_TRAITS)[number]

/** By word: how often and where the article has it. */
export type MentionTraits = Record<MentionTrait, Float64Array>

export type MentionWeights = Readonly<Record<MentionTrait | 'base', number>>

/** Row `candidates.length` of the words is the title, the sections' headings follow. */
export function measureMentions(index: ArticleIndex): MentionTraits {
  const { words, candidates, sections } = index
  const counts = countMentions(index)
  const total = Math.max(1, words.starts[candidates.length] ?? 0)
  const sentences = Math.max(1, candidates.length)
  const headings = countRows(words, candidates.length + 1, sections)
  for (let term = 0; term < words.termCount; term += 1) {
    const own = counts.sentences[term] ?? 0
    counts.words[term] = Math.sqrt((PER_WORDS * (counts.words[term] ?? 0)) / total)
    counts.openings[term] = (counts.openings[term] ?? 0) / Math.max(1, own)
    counts.first[term] = (counts.first[term] ?? 0) / sentences
    counts.sentences[term] = Math.log(Math.max(1, own))
    headings[term] = Math.log(1 + (headings[term] ?? 0))
  }
  return {
    rate: counts.words,
    sentences: counts.sentences,
    title: countRows(words, candidates.length, 1),
    headings,
    opensParagraphs: counts.openings,
    first: counts.first,
    article: new Float64Array(words.termCount).fill(Math.log(sentences)),
  }
}

/** By word: how often it stands in the article, in how many of its sentences, and in which sentence first. */
function countMentions({ words: { starts, words, termCount }, candidates }: ArticleIndex) {
  const counter = () => new Float64Array(termCount)
  const counts = { words: counter(), sentences: counter(), openings: counter(), first: counter() }
  const lastSentence = new Int32Array(termCount).fill(-1)
  for (let row = 0; row < candidates.length; row += 1) {
    const opens = candidates[row]?.sentenceInBlock === 0 ? 1 : 0
    const end = starts[row + 1] ?? 0
    for (let place = starts[row] ?? 0; place < end; place += 1) {
      const term = words[place] ?? 0
      counts.words[term] = (counts.words[term] ?? 0) + 1
      if (lastSentence[term] === row) continue
      if (lastSentence[term] === -1) counts.first[term] = row
      lastSentence[term] = row
      counts.sentences[term] = (counts.sentences[term] ?? 0) + 1
      counts.openings[term] = (counts.openings[term] ?? 0) + opens
    }
  }
  return counts
}

/** How many of these rows have each word. */
function countRows({ starts, words, termCount }: WordRows, from: number, count: number): Float64Array {
  const rows = new Float64Array(termCount)
  const lastRow = new Int32Array(termCount).fill(-1)
  for (let row = from; row < from + count; row += 1) {
    const end = starts[row + 1] ?? 0
    for (let place = starts[row] ?? 0; place < end; place += 1) {
      const term = words[place] ?? 0
      if (lastRow[term] === row) continue
      lastRow[term] = row
      rows[term] = (rows[term] ?? 0) + 1
    }
  }
  return rows
}

const PER_WORDS = 100
