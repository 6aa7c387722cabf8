import { pointRowsOf, type ArticleIndex } from './article-index.ts'
import type { Candidate } from './collect-candidates.ts'
import type { GainMeter } from './gain-meter.ts'
import { createSectionBalance, type SectionBalance } from './section-balance.ts'
import { addRow, multiplyRows } from './term-rows.ts'
import type { TermRows } from './weigh-terms.ts'

/**
 * Picks candidates, best first: maximal marginal relevance (Carbonell and Goldstein 1998). Each pick makes the sentences that
 * say the same, and those of its section, less worth picking. Picks do not depend on how many there are to be: a shorter list
 * is the beginning of a longer one.
 */
export function selectTakeaways({ index, scores, gains: first, meter, limit }: SelectionInput): number[] {
  const { candidates, vectors } = index
  const pool = choosePool(candidates)
  const balance = createSectionBalance(candidates, pool)
  const likeness = new Float64Array(candidates.length)
  const know = (row: number) => {
    raiseLikeness(likeness, vectors, row)
    meter.add(row)
  }
  for (const row of pointRowsOf(index)) know(row)
  const sectionOf = (place: number) => candidates[place]?.section ?? null
  const gains = first.slice()
  const worthOf = (place: number) =>
    (scores[place] ?? 0) +
    (gains[place] ?? 0) -
    REDUNDANCY_WEIGHT * (likeness[place] ?? 0) -
    SECTION_WEIGHT * balance.excessOf(sectionOf(place))
  const refresh = (place: number) => {
    gains[place] = meter.gainOf(place)
  }
  const picks: number[] = []
  while (picks.length < limit) {
    const best = findBest(chooseEligible(pool, sectionOf, balance), { worthOf, refresh })
    if (best === null) break
    picks.push(best)
    pool.delete(best)
    know(best)
    balance.add(sectionOf(best))
    for (const place of pool) if ((likeness[place] ?? 0) >= SAME_LIKENESS) pool.delete(place)
  }
  return picks
}

/** `gains`: what each candidate would add to an empty list. */
export type SelectionInput = {
  index: ArticleIndex
  scores: Float64Array
  gains: Float64Array
  meter: GainMeter
  limit: number
}

/** Of the pool what keeps the sections in balance; all of it when nothing does. */
function chooseEligible(
  pool: ReadonlySet<number>,
  sectionOf: (place: number) => number | null,
  balance: SectionBalance,
) {
  const due = new Set(balance.findDue())
  const places = [...pool]
  if (due.size > 0) {
    const ofDue = places.filter((place) => due.has(sectionOf(place)))
    if (ofDue.length > 0) return ofDue
    for (const section of due) balance.giveUp(section)
  }
  const open = places.filter((place) => !balance.isFull(sectionOf(place)))
  return open.length > 0 ? open : places
}

/** The likeness of each candidate to the picked or known row it is most like. */
function raiseLikeness(likeness: Float64Array, vectors: TermRows, row: number): void {
  const picked = new Float64Array(vectors.termCount)
  addRow(vectors, row, { to: picked, factor: 1 })
  const products = multiplyRows(vectors, picked, likeness.length)
  for (let index = 0; index < likeness.length; index += 1) {
    likeness[index] = Math.max(likeness[index] ?? 0, products[index] ?? 0)
  }
}

/**
 * The candidate that is worth most. A gain only falls while the list grows, so who is not worth it by the gain known last
 * need not be measured again.
 */
function findBest(places: number[], { worthOf, refresh }: Worth): number | null {
  let best: number | null = null
  let most = -Infinity
  for (const place of places) {
    if (worthOf(place) <= most) continue
    refresh(place)
    const own = worthOf(place)
    if (own <= most) continue
    best = place
    most = own
  }
  return best
}

type Worth = { worthOf: (place: number) => number; refresh: (place: number) => void }

/** The sentences that can be shown; for a text of nothing but labels and scraps, those. */
function choosePool(candidates: Candidate[]): Set<number> {
  const places = [...candidates.keys()]
  const shortEnough = places.filter((place) => (candidates[place]?.text.length ?? 0) <= LONGEST_SENTENCE_UNITS)
  const readable = shortEnough.filter((place) => isReadable(candidates[place]))
  return new Set(readable.length > 0 ? readable : shortEnough)
}

/** Whether a candidate can be shown at all. */
export const isReadable = (candidate: Candidate | undefined) =>
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

/** In the unit of the scores, in which sentences differ by about half. What words and pairs repeat gains nothing besides. */
const REDUNDANCY_WEIGHT = 0.55

/** For each takeaway above its section's share: a nudge to look elsewhere, not a quota. */
const SECTION_WEIGHT = 0.25

/** Above this two sentences say the same, and one is enough. */
const SAME_LIKENESS = 0.8
