import { titleRowOf, type ArticleIndex } from './article-index.ts'
import type { Candidate } from './collect-candidates.ts'
import { addRow, multiplyRows, sumRows } from './term-rows.ts'
import { LEAD_SENTENCES, type Measured } from './traits.ts'
import type { TermRows } from './weigh-terms.ts'

/** How each candidate is like the others, the title, and the headings. */
export function measureLikeness(index: ArticleIndex): Pick<Measured, LikenessTrait> {
  const { candidates, vectors, centrality, sections } = index
  const count = candidates.length
  const lead = sumRows(vectors, 0, new Float64Array(Math.min(LEAD_SENTENCES, count)).fill(1))
  const title = titleRowOf(index)
  return {
    central: toRanks(centrality.ranks),
    shared: measureSharing(vectors, count),
    echoed: measureEcho(index),
    title: measureOverlap(vectors, count, { from: title, to: title + 1 }),
    headings: measureOverlap(vectors, count, { from: title + 1, to: title + 1 + sections }),
    ownHeading: measureOwnHeading(candidates, vectors),
    lead: multiplyRows(vectors, lead, count),
  }
}

type LikenessTrait = 'central' | 'shared' | 'echoed' | 'title' | 'headings' | 'ownHeading' | 'lead'

/** How many sentences share a sentence's words, for its length: TextRank's likeness (Mihalcea and Tarau 2004), summed. */
function measureSharing({ starts, terms, termCount }: TermRows, count: number): Float64Array {
  const sentences = new Uint32Array(termCount)
  for (const term of terms.subarray(0, starts[count])) sentences[term] = (sentences[term] ?? 0) + 1
  const otherLength = Math.log(SMOOTHED_TERMS + (starts[count] ?? 0) / Math.max(1, count))
  return new Float64Array(count).map((_, row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    let sum = 0
    for (let entry = start; entry < end; entry += 1) sum += (sentences[terms[entry] ?? 0] ?? 0) - 1
    return sum / (Math.log(2 + end - start) + otherLength)
  })
}

/** Which share of a sentence's terms stands in any of the rows. */
function measureOverlap({ starts, terms, termCount }: TermRows, count: number, rows: { from: number; to: number }) {
  const isWanted = new Uint8Array(termCount)
  for (const term of terms.subarray(starts[rows.from], starts[rows.to])) isWanted[term] = 1
  return new Float64Array(count).map((_, row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    let shared = 0
    for (let entry = start; entry < end; entry += 1) shared += isWanted[terms[entry] ?? 0] ?? 0
    return shared / (end - start + 1)
  })
}

/** How much of a sentence comes back in other sections: its likeness to all sentences without those of its own section. */
function measureEcho({ candidates, vectors, centrality }: ArticleIndex): Float64Array {
  const echo = centrality.degree.slice()
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

/** From 0 for the least to 1 for the greatest value. */
function toRanks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || b - a)
  const ranks = new Float64Array(values.length)
  for (const [place, index] of order.entries()) ranks[index] = place / Math.max(1, values.length - 1)
  return ranks
}

/** So that lengths of a few terms differ little. */
const SMOOTHED_TERMS = 10
