import type { Candidate } from './collect-candidates.ts'
import { addRow, multiplyRows } from './term-rows.ts'
import type { TermRows } from './weigh-terms.ts'

/**
 * Picks candidates, best first: maximal marginal relevance (Carbonell and Goldstein 1998). Each pick makes the sentences that
 * say the same, and those of its section, less worth picking.
 */
export function selectTakeaways({ candidates, scores, vectors, knownRows, limit }: SelectionInput): number[] {
  const pool = choosePool(candidates)
  const likeness = new Float64Array(candidates.length)
  for (const row of knownRows) raiseLikeness(likeness, vectors, row)
  const shareOfSection = measureShares(candidates)
  const picksOfSection = new Map<number | null, number>()
  const picks: number[] = []
  const excess = (section: number | null) =>
    (picksOfSection.get(section) ?? 0) - (shareOfSection.get(section) ?? 0) * (picks.length + 1)
  while (picks.length < limit) {
    const best = findBest(pool, (index) => worth(index, { candidates, scores, likeness, excess }))
    if (best === null) break
    picks.push(best)
    pool.delete(best)
    raiseLikeness(likeness, vectors, best)
    for (const index of pool) if ((likeness[index] ?? 0) >= SAME_LIKENESS) pool.delete(index)
    const section = candidates[best]?.section ?? null
    picksOfSection.set(section, (picksOfSection.get(section) ?? 0) + 1)
  }
  return picks
}

/** `knownRows`: the author's own points, which ours must not repeat. */
export type SelectionInput = {
  candidates: Candidate[]
  scores: Float64Array
  vectors: TermRows
  knownRows: number[]
  limit: number
}

type Standing = Pick<SelectionInput, 'candidates' | 'scores'> & {
  likeness: Float64Array
  /** How many more takeaways a section has than its share of the list. */
  excess: (section: number | null) => number
}

function worth(index: number, { candidates, scores, likeness, excess }: Standing): number {
  const over = excess(candidates[index]?.section ?? null)
  return (scores[index] ?? 0) - REDUNDANCY_WEIGHT * (likeness[index] ?? 0) - SECTION_WEIGHT * over
}

/** The part of all sentences that stands in each section. */
function measureShares(candidates: Candidate[]): Map<number | null, number> {
  const shares = new Map<number | null, number>()
  for (const { section } of candidates) shares.set(section, (shares.get(section) ?? 0) + 1 / candidates.length)
  return shares
}

/** The likeness of each candidate to the picked or known row it is most like. */
function raiseLikeness(likeness: Float64Array, vectors: TermRows, row: number): void {
  const picked = new Float64Array(vectors.termCount)
  addRow(vectors, row, { to: picked, factor: 1 })
  for (const [index, product] of multiplyRows(vectors, picked, likeness.length).entries()) {
    likeness[index] = Math.max(likeness[index] ?? 0, product)
  }
}

function findBest(pool: Iterable<number>, worthOf: (index: number) => number): number | null {
  let best: number | null = null
  let most = -Infinity
  for (const index of pool) {
    const own = worthOf(index)
    if (own <= most) continue
    best = index
    most = own
  }
  return best
}

/** The sentences that can be shown; for a text of nothing but labels and scraps, those. */
function choosePool(candidates: Candidate[]): Set<number> {
  const places = Array.from(candidates.keys())
  const shortEnough = places.filter((place) => (candidates[place]?.text.length ?? 0) <= LONGEST_SENTENCE_UNITS)
  const readable = shortEnough.filter((place) => isReadable(candidates[place]))
  return new Set(readable.length > 0 ? readable : shortEnough)
}

const isReadable = (candidate: Candidate | undefined) =>
  candidate !== undefined && candidate.length >= LEAST_WORDS && !BROKEN_OFF.test(candidate.text)

/**
 * What introduces a list or a block of code, or was cut by one, says nothing without it: "If you have a task,". Nor does a
 * teaser that its site cut short: "You need to build a strategy to […]".
 */
const BROKEN_OFF = /(?:[,:;，：；、—–-]|\[(?:…|\.{3})\])$/u

/** Longer than this is a list, or a page without stops. */
const LONGEST_SENTENCE_UNITS = 2_000

/** Fewer words are a label. */
const LEAST_WORDS = 5

/** In the unit of the scores, in which sentences differ by about half: a full repetition is never worth it. */
const REDUNDANCY_WEIGHT = 1.5

/** For each takeaway above its section's share: a nudge to look elsewhere, not a quota. */
const SECTION_WEIGHT = 0.1

/** Above this two sentences say the same, and one is enough. */
const SAME_LIKENESS = 0.8
