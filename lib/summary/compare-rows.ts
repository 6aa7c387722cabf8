import type { TermRows } from './weigh-terms.ts'

/** How alike two runs of rows are, each taken together: the cosine of their sums, 0 to 1. */
export function compareRows(rows: TermRows, one: RowRange, other: RowRange): number {
  const [first, second] = [sumRows(rows, one), sumRows(rows, other)]
  let product = 0
  for (const [term, weight] of first) product += weight * (second.get(term) ?? 0)
  return product === 0 ? 0 : product / Math.sqrt(squareOf(first) * squareOf(second))
}

function sumRows({ starts, terms, weights }: TermRows, { start, end }: RowRange): Map<number, number> {
  const sums = new Map<number, number>()
  for (let entry = starts[start] ?? 0; entry < (starts[end] ?? 0); entry += 1) {
    const term = terms[entry] ?? 0
    sums.set(term, (sums.get(term) ?? 0) + (weights[entry] ?? 0))
  }
  return sums
}

function squareOf(sums: Map<number, number>): number {
  let square = 0
  for (const weight of sums.values()) square += weight ** 2
  return square
}

/** Rows from `start` up to, not including, `end`. */
export type RowRange = { start: number; end: number }
