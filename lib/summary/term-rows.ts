import type { TermRows } from './weigh-terms.ts'

/** How alike each row is to a vector over the terms: rows · vector. */
export function multiplyRows(rows: TermRows, vector: Float64Array, count: number): Float64Array {
  const products = new Float64Array(count)
  for (let row = 0; row < count; row += 1) {
    let sum = 0
    const end = rows.starts[row + 1] ?? 0
    for (let entry = rows.starts[row] ?? 0; entry < end; entry += 1) {
      sum += (rows.weights[entry] ?? 0) * (vector[rows.terms[entry] ?? 0] ?? 0)
    }
    products[row] = sum
  }
  return products
}

/** Adds a row, times a factor, to a vector over the terms. */
export function addRow(rows: TermRows, row: number, { to, factor }: { to: Float64Array; factor: number }): void {
  const end = rows.starts[row + 1] ?? 0
  for (let entry = rows.starts[row] ?? 0; entry < end; entry += 1) {
    const term = rows.terms[entry] ?? 0
    to[term] = (to[term] ?? 0) + factor * (rows.weights[entry] ?? 0)
  }
}

/** The sum of rows, each times its factor. */
export function sumRows(rows: TermRows, from: number, factors: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(rows.termCount)
  for (let index = 0; index < factors.length; index += 1) {
    addRow(rows, from + index, { to: sum, factor: factors[index] ?? 0 })
  }
  return sum
}
