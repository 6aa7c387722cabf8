import { multiplyRows, sumRows } from './term-rows.ts'
import type { TermRows } from './weigh-terms.ts'

/**
 * How central each of the first `count` rows is among them: LexRank (Erkan and Radev 2004) with cosines as weights. The
 * matrix of all cosines is A·Aᵀ, so a step multiplies by Aᵀ and then by A, and the time grows with the text, not its square.
 */
export function rankByCentrality(rows: TermRows, count: number): Centrality {
  const degree = multiplyRows(rows, sumRows(rows, 0, new Float64Array(count).fill(1)), count)
  let ranks = new Float64Array(count).fill(1 / Math.max(1, count))
  for (let step = 0; step < STEPS; step += 1) {
    const shares = ranks.map((rank, row) => rank / Math.max(degree[row] ?? 0, Number.EPSILON))
    const received = multiplyRows(rows, sumRows(rows, 0, shares), count)
    ranks = received.map((share) => (1 - DAMPING) / count + DAMPING * share)
  }
  return { degree, ranks }
}

/** `degree`: the sum of a sentence's cosines with all sentences. `ranks`: its share of a random walk along them. */
export type Centrality = { degree: Float64Array; ranks: Float64Array }

/** As in PageRank. */
const DAMPING = 0.85

/** Ranks of ordinary articles move by less than a thousandth after this. */
const STEPS = 15
