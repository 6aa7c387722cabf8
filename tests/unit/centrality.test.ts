import { expect, test } from 'vitest'
import { compareRows } from '../../lib/summary/compare-rows.ts'
import { rankByCentrality } from '../../lib/summary/rank-by-centrality.ts'
import { addRow, multiplyRows, sumRows } from '../../lib/summary/term-rows.ts'
import type { TermRows } from '../../lib/summary/weigh-terms.ts'

/** Rows of plain numbers; zeros have no entry. */
function toRows(...table: number[][]): TermRows {
  const entries = table.map((row) => row.flatMap((weight, term) => (weight === 0 ? [] : [{ term, weight }])))
  const starts = Uint32Array.from([0, ...entries.map((_, row) => entries.slice(0, row + 1).flat().length)])
  return {
    starts,
    terms: Uint32Array.from(entries.flat(), ({ term }) => term),
    weights: Float64Array.from(entries.flat(), ({ weight }) => weight),
    termCount: table[0]?.length ?? 0,
  }
}

/** The cosines of three sentences: the middle one is half like both others, which share nothing. */
const HALF = Math.SQRT1_2
const BRIDGE = toRows([1, 0, 0], [HALF, HALF, 0], [0, 1, 0])

test('rows times a vector are their sums, each term times its number', () => {
  expect(Array.from(multiplyRows(toRows([1, 2, 0], [0, 3, 4]), Float64Array.of(10, 100, 1000), 2))).toEqual([210, 4300])
})

test('only as many rows are multiplied as are asked for', () => {
  expect(Array.from(multiplyRows(toRows([1], [2], [3]), Float64Array.of(1), 2))).toEqual([1, 2])
})

test('a row is added times its factor, and taken away again', () => {
  const sum = Float64Array.of(1, 1, 1)
  addRow(toRows([5, 0, 0], [0, 2, 3]), 1, { to: sum, factor: 2 })
  expect(Array.from(sum)).toEqual([1, 5, 7])
  addRow(toRows([5, 0, 0], [0, 2, 3]), 1, { to: sum, factor: -2 })
  expect(Array.from(sum)).toEqual([1, 1, 1])
})

test('rows are summed from the one that is named', () => {
  expect(Array.from(sumRows(toRows([1, 0], [0, 1], [1, 1]), 1, [2, 3]))).toEqual([3, 5])
})

test('two runs of rows are as alike as the cosine of their sums', () => {
  const rows = toRows([1, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1], [3, 0, 4])
  expect(compareRows(rows, { start: 0, end: 2 }, { start: 2, end: 3 })).toBeCloseTo(1, 10)
  expect(compareRows(rows, { start: 0, end: 1 }, { start: 1, end: 2 })).toBe(0)
  expect(compareRows(rows, { start: 3, end: 4 }, { start: 4, end: 5 })).toBeCloseTo(0.8, 10)
  expect(compareRows(rows, { start: 4, end: 5 }, { start: 0, end: 3 })).toBeCloseTo(6 / (5 * Math.sqrt(8)), 10)
})

test('a run of no rows is like nothing', () => {
  expect(compareRows(BRIDGE, { start: 1, end: 1 }, { start: 0, end: 3 })).toBe(0)
})

test('a degree is the sum of a sentence’s likeness to all, itself included', () => {
  expect(Array.from(rankByCentrality(BRIDGE, 3).degree)).toEqual([
    expect.closeTo(1 + HALF, 10),
    expect.closeTo(1 + 2 * HALF, 10),
    expect.closeTo(1 + HALF, 10),
  ])
})

test('ranks are those of a random walk along the likenesses that starts anew every seventh step', () => {
  const { ranks, degree } = rankByCentrality(BRIDGE, 3)
  const shareOf = (row: number) => (ranks[row] ?? 0) / (degree[row] ?? 1)
  const received = [
    shareOf(0) + HALF * shareOf(1),
    HALF * shareOf(0) + shareOf(1) + HALF * shareOf(2),
    HALF * shareOf(1) + shareOf(2),
  ]
  expect(Array.from(ranks)).toEqual(received.map((share) => expect.closeTo(0.05 + 0.85 * share, 4)))
  expect(ranks[1]).toBeGreaterThan(ranks[0] ?? 1)
})

test('the ranks of all sentences are together one', () => {
  const { ranks } = rankByCentrality(BRIDGE, 3)
  expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 10)
})

test('sentences that share nothing have the same rank, and rows behind them count for nothing', () => {
  const { ranks, degree } = rankByCentrality(toRows([1, 0, 0], [0, 1, 0], [1, 0, 0], [1, 0, 0]), 2)
  expect(Array.from(ranks)).toEqual([expect.closeTo(0.5, 10), expect.closeTo(0.5, 10)])
  expect(Array.from(degree)).toEqual([1, 1])
})

test('no sentences have no ranks', () => {
  expect(Array.from(rankByCentrality(toRows(), 0).ranks)).toEqual([])
})
