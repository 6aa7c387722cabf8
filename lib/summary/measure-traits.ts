import type { LanguagePack } from '../text/language-pack.ts'
import type { Candidate } from './collect-candidates.ts'
import type { Centrality } from './rank-by-centrality.ts'
import { addRow, multiplyRows, sumRows } from './term-rows.ts'
import type { Trait } from './traits.ts'
import type { TermRows } from './weigh-terms.ts'

/** Every trait of every candidate, as measured. Row `titleRow` of the vectors is the title, the sections' headings follow. */
export function measureTraits(sources: TraitSources): Traits {
  return { ...measureLikeness(sources), ...measurePlace(sources), ...measureWording(sources) }
}

export type Traits = Record<Trait, Float64Array>

export type TraitSources = {
  candidates: Candidate[]
  vectors: TermRows
  centrality: Centrality
  sections: number
  language: LanguagePack
}

function measureLikeness({ candidates, vectors, centrality, sections }: TraitSources) {
  const count = candidates.length
  const headings = sumRows(vectors, count + 1, new Float64Array(sections).fill(1))
  const lead = sumRows(vectors, 0, new Float64Array(Math.min(LEAD_SENTENCES, count)).fill(1))
  return {
    central: toRanks(centrality.ranks),
    recurring: measureRecurrence(vectors, count),
    echoed: measureEcho(candidates, vectors, centrality),
    headings: multiplyRows(vectors, headings, count),
    ownHeading: measureOwnHeading(candidates, vectors),
    title: multiplyRows(vectors, sumRows(vectors, count, [1]), count),
    lead: multiplyRows(vectors, lead, count),
  }
}

/**
 * How often a sentence's words come back, on average: the logarithm of how many sentences have them. Likeness by tf-idf says
 * less of it, as it counts a word of every sentence for little.
 */
function measureRecurrence({ starts, terms, termCount }: TermRows, count: number): Float64Array {
  const sentences = new Uint32Array(termCount)
  for (const term of terms.subarray(0, starts[count])) sentences[term] = (sentences[term] ?? 0) + 1
  return Float64Array.from({ length: count }, (_, row) => {
    const own = terms.subarray(starts[row], starts[row + 1])
    return own.reduce((sum, term) => sum + Math.log(sentences[term] ?? 1), 0) / (own.length + 1)
  })
}

/** How much of a sentence comes back in other sections: its likeness to all sentences without those of its own section. */
function measureEcho(candidates: Candidate[], vectors: TermRows, { degree }: Centrality): Float64Array {
  const echo = Float64Array.from(degree)
  const own = new Float64Array(vectors.termCount)
  for (const [first, end] of sectionRuns(candidates)) {
    for (let row = first; row < end; row += 1) addRow(vectors, row, { to: own, factor: 1 })
    for (let row = first; row < end; row += 1) echo[row] = (echo[row] ?? 0) - dotRow(vectors, row, own)
    for (let row = first; row < end; row += 1) addRow(vectors, row, { to: own, factor: -1 })
  }
  return echo
}

function sectionRuns(candidates: Candidate[]): [number, number][] {
  const runs: [number, number][] = []
  for (let first = 0; first < candidates.length;) {
    let end = first + 1
    while (end < candidates.length && candidates[end]?.section === candidates[first]?.section) end += 1
    runs.push([first, end])
    first = end
  }
  return runs
}

function measureOwnHeading(candidates: Candidate[], vectors: TermRows): Float64Array {
  const likeness = new Float64Array(candidates.length)
  const heading = new Float64Array(vectors.termCount)
  for (const [first, end] of sectionRuns(candidates)) {
    const section = candidates[first]?.section ?? null
    if (section === null) continue
    const row = candidates.length + 1 + section
    addRow(vectors, row, { to: heading, factor: 1 })
    for (let index = first; index < end; index += 1) likeness[index] = dotRow(vectors, index, heading)
    addRow(vectors, row, { to: heading, factor: -1 })
  }
  return likeness
}

function dotRow({ starts, terms, weights }: TermRows, row: number, vector: Float64Array): number {
  let sum = 0
  const end = starts[row + 1] ?? 0
  for (let entry = starts[row] ?? 0; entry < end; entry += 1) {
    sum += (weights[entry] ?? 0) * (vector[terms[entry] ?? 0] ?? 0)
  }
  return sum
}

function measurePlace({ candidates }: TraitSources) {
  return {
    opensArticle: measure(candidates, (_, place) => (place < LEAD_SENTENCES ? 1 : 0)),
    opensSection: measure(candidates, (one) =>
      one.section !== null && one.blockInSection + one.sentenceInBlock === 0 ? 1 : 0,
    ),
    opensParagraph: measure(candidates, (one) => (one.sentenceInBlock === 0 && one.sentencesInBlock > 1 ? 1 : 0)),
    early: measure(candidates, (_, place) => 1 / Math.log2(2 + place)),
  }
}

function measureWording({ candidates, language }: TraitSources) {
  const lengths = measure(candidates, ({ length }) => length)
  const lowered = candidates.map(({ text }) => text.toLowerCase())
  const has = (pattern: Pick<RegExp, 'test'>) => Float64Array.from(lowered, (text) => (pattern.test(text) ? 1 : 0))
  return {
    length: lengths.map((words) => Math.log(1 + Math.min(words, ENOUGH_WORDS))),
    tooLong: lengths.map((words) => Math.min(3, Math.max(0, (words - MANY_WORDS) / 10))),
    sumsUp: has(language.sumsUp),
    defines: has(language.defines),
    figure: has(FIGURE),
    example: has(language.exemplifies),
    question: has(QUESTION),
    leans: has(language.leaningStart),
    addressesReader: has(language.addressesReader),
    fragment: measure(candidates, ({ text }) => (SENTENCE_END.test(text) ? 0 : 1)),
  }
}

function measure(candidates: Candidate[], of: (candidate: Candidate, place: number) => number): Float64Array {
  return Float64Array.from(candidates, of)
}

/** From 0 for the least to 1 for the greatest value. */
function toRanks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || b - a)
  const ranks = new Float64Array(values.length)
  for (const [place, index] of order.entries()) ranks[index] = place / Math.max(1, values.length - 1)
  return ranks
}

/** A sentence of this length has said what it says: a longer one is no better a point. */
const ENOUGH_WORDS = 20

/** From here on a sentence is hard to take in at a glance. */
const MANY_WORDS = 30

/** What a lead is made of. */
const LEAD_SENTENCES = 3

/** A percentage, an amount, a number of two or more digits. */
const FIGURE = /\p{N}\s?[%‰]|[$€£¥₩₹]\s?\p{N}|\p{N}[\p{N}.,]+/u

const QUESTION = /[?？؟]["'”’»)\]」』）]*$/u

const SENTENCE_END = /[.!?…。！？｡．؟۔।॥։።](?:["'”’»)\]}」』）】*_]|\[[^\s[\]]{1,8}\])*$/u
