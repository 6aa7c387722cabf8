import type { ArticleIndex } from './article-index.ts'
import type { Candidate } from './collect-candidates.ts'
import type { WordRows } from './word-rows.ts'

/**
 * How often each word is expected in a hundred words of points that the author would write: a Poisson regression on where and
 * how often the article has it. Stop words count: what is picked reads like points only if it has their grammar.
 */
export function expectMentions(traits: MentionTraits, weights: MentionWeights): Float64Array {
  const logarithms = new Float64Array(traits.sentences.length).fill(weights.base)
  for (const name of MENTION_TRAITS) {
    const values = traits[name]
    for (let term = 0; term < values.length; term += 1) {
      logarithms[term] = (logarithms[term] ?? 0) + weights[name] * (values[term] ?? 0)
    }
  }
  return logarithms.map((value) => Math.exp(Math.min(value, MOST_LOGARITHM)))
}

/** About thirty mentions: no word is every third one. */
const MOST_LOGARITHM = 3.4

export const MENTION_TRAITS = [
  'rate',
  'sentences',
  'sections',
  'title',
  'headings',
  'opensParagraphs',
  'first',
  'article',
] as const

export type MentionTrait = (typeof MENTION_TRAITS)[number]

/** By word: how often and where the article has it. */
export type MentionTraits = Record<MentionTrait, Float64Array>

export type MentionWeights = Readonly<Record<MentionTrait | 'base', number>>

/** Row `candidates.length` of the words is the title, the sections' headings follow. */
export function measureMentions({ words, candidates, sections }: ArticleIndex): MentionTraits {
  const counts = countMentions(words, candidates)
  const total = words.starts[candidates.length] ?? 0
  const sentences = Math.max(1, candidates.length)
  const runs = countRuns(candidates)
  return {
    rate: counts.words.map((count) => Math.sqrt((PER_WORDS * count) / Math.max(1, total))),
    sentences: counts.sentences.map((count) => Math.log(Math.max(1, count))),
    sections: counts.sections.map((count) => count / runs),
    title: countRows(words, candidates.length, 1),
    headings: countRows(words, candidates.length + 1, sections).map((count) => Math.log(1 + count)),
    opensParagraphs: counts.openings.map((count, term) => count / Math.max(1, counts.sentences[term] ?? 0)),
    first: counts.first.map((place) => place / sentences),
    article: new Float64Array(words.termCount).fill(Math.log(sentences)),
  }
}

function countMentions({ starts, words, termCount }: WordRows, candidates: Candidate[]) {
  const counter = () => new Float64Array(termCount)
  const counts = { words: counter(), sentences: counter(), sections: counter(), openings: counter(), first: counter() }
  const lastSentence = new Int32Array(termCount).fill(-1)
  const lastRun = new Int32Array(termCount).fill(-1)
  let run = -1
  for (const [row, { section, sentenceInBlock }] of candidates.entries()) {
    if (row === 0 || section !== candidates[row - 1]?.section) run += 1
    const opens = sentenceInBlock === 0 ? 1 : 0
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1) {
      const term = words[place] ?? 0
      counts.words[term] = (counts.words[term] ?? 0) + 1
      if (lastSentence[term] === row) continue
      if (lastSentence[term] === -1) counts.first[term] = row
      lastSentence[term] = row
      counts.sentences[term] = (counts.sentences[term] ?? 0) + 1
      counts.openings[term] = (counts.openings[term] ?? 0) + opens
      if (lastRun[term] === run) continue
      lastRun[term] = run
      counts.sections[term] = (counts.sections[term] ?? 0) + 1
    }
  }
  return counts
}

/** How many stretches of one section the sentences make. */
const countRuns = (candidates: Candidate[]) =>
  candidates.reduce((runs, { section }, row) => runs + (section === candidates[row - 1]?.section ? 0 : 1), 0) || 1

/** How many of these rows have each word. */
function countRows({ starts, words, termCount }: WordRows, from: number, count: number): Float64Array {
  const rows = new Float64Array(termCount)
  for (let row = from; row < from + count; row += 1) {
    for (const term of new Set(words.subarray(starts[row], starts[row + 1]))) rows[term] = (rows[term] ?? 0) + 1
  }
  return rows
}

const PER_WORDS = 100
