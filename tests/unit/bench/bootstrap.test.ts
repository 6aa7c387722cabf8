import { expect, test } from 'vitest'
import { bootstrapInterval } from '../../bench/bootstrap.ts'

test('the interval of values that do not differ is that value', () => {
  expect(bootstrapInterval([[0.5, 0.5, 0.5]])).toEqual({ low: 0.5, high: 0.5 })
})

const coin = (tosses: number) => Array.from({ length: tosses }, (_, toss) => toss % 2)

test('the interval of a fair coin narrows with the number of tosses', () => {
  const few = bootstrapInterval([coin(100)])
  const many = bootstrapInterval([coin(10_000)])
  // Two standard errors on either side: 0.1 and 0.01.
  expect(few.high - few.low).toBeCloseTo(0.2, 1)
  expect(many.high - many.low).toBeCloseTo(0.02, 2)
})

test('groups count alike, however many values they have', () => {
  expect(bootstrapInterval([[1, 1, 1], [0]])).toEqual({ low: 0.5, high: 0.5 })
})
