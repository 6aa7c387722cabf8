import type { Candidate } from './collect-candidates.ts'

/**
 * Keeps a list from dwelling on one section, at every length: a section has at most its share of the list, rounded up, and
 * one more; and a section whose share comes to two takeaways has at least one. `pool`: what may be picked.
 */
export function createSectionBalance(candidates: Candidate[], pool: Iterable<number>): SectionBalance {
  const shares = measureShares(candidates)
  const picksOf = new Map<Section, number>()
  const unserved = new Set<Section>()
  for (const index of pool) unserved.add(candidates[index]?.section ?? null)
  let picks = 0
  const shareOf = (section: Section) => shares.get(section) ?? 0
  return {
    excessOf: (section) => (picksOf.get(section) ?? 0) - shareOf(section) * (picks + 1),
    isFull: (section) => (picksOf.get(section) ?? 0) >= Math.ceil(shareOf(section) * (picks + 1)) + SPARE_TAKEAWAYS,
    findDue: () =>
      findDue(
        Array.from(unserved, (section) => ({ section, by: dueBy(shareOf(section)) })),
        picks,
      ),
    add(section) {
      picksOf.set(section, (picksOf.get(section) ?? 0) + 1)
      unserved.delete(section)
      picks += 1
    },
    giveUp: (section) => unserved.delete(section),
  }
}

export type SectionBalance = {
  /** How many more takeaways a section would have than its share of the list with the next one. */
  excessOf: (section: Section) => number
  isFull: (section: Section) => boolean
  /** The sections of which the next takeaway must be, if it must. */
  findDue: () => Section[]
  add: (section: Section) => void
  /** Nothing in this section can be shown. */
  giveUp: (section: Section) => void
}

/** Place in the outline, or `null` before the first heading. */
type Section = number | null

/** Sections that have nothing in the list yet are due when no takeaway more can go elsewhere before they have. */
function findDue(waiting: { section: Section; by: number }[], picks: number): Section[] {
  const inOrder = waiting.toSorted((a, b) => a.by - b.by)
  for (const [index, { by }] of inOrder.entries()) {
    if (picks + index + 1 >= by) return inOrder.slice(0, index + 1).map(({ section }) => section)
  }
  return []
}

const dueBy = (share: number) => Math.ceil(DUE_TAKEAWAYS / share)

/** The part of all sentences that stands in each section. */
function measureShares(candidates: Candidate[]): Map<Section, number> {
  const counts = new Map<Section, number>()
  for (const { section } of candidates) counts.set(section, (counts.get(section) ?? 0) + 1)
  return new Map(Array.from(counts, ([section, count]) => [section, count / candidates.length]))
}

const SPARE_TAKEAWAYS = 1

const DUE_TAKEAWAYS = 2
