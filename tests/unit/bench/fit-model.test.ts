import { expect, test } from 'vitest'
import { MENTION_TRAITS } from '../../../lib/summary/expect-mentions.ts'
import { PAIR_TRAITS } from '../../../lib/summary/expect-pairs.ts'
import { TRAITS } from '../../../lib/summary/traits.ts'
import { fitModel, type FitSample } from '../../bench/fit-model.ts'
import { createRandom } from '../../bench/random.ts'
import { solveLinear } from '../../bench/solve-linear.ts'

test('a system of linear equations is solved', () => {
  const solution = solveLinear(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9))
  expect(Array.from(solution, (value) => Number(value.toFixed(9)))).toEqual([1.5, 2])
})

const random = createRandom(1)

/** Sentences whose worth is told by their length and, half as much and against it, by what they have of the lead; words by their rate. */
function invent(id: string): FitSample {
  const rows = 200
  const inputs = Float64Array.from({ length: rows * TRAITS.length }, () => random() - 0.5)
  const at = (row: number, trait: (typeof TRAITS)[number]) => inputs[row * TRAITS.length + TRAITS.indexOf(trait)] ?? 0
  const targets = Float64Array.from({ length: rows }, (_, row) => at(row, 'length') - 0.5 * at(row, 'lead'))
  const width = MENTION_TRAITS.length + 1
  const words = Float64Array.from({ length: rows * width }, (_, place) => (place % width === width - 1 ? 1 : random()))
  const mentions = Float64Array.from({ length: rows }, (_, row) => Math.exp(2 * (words[row * width] ?? 0) - 1))
  const pairs = inventPairs()
  return {
    id,
    weight: 1,
    mentionWeight: 1,
    sentences: { width: TRAITS.length, inputs, targets },
    mentions: { width, inputs: words, targets: mentions },
    pairs: () => pairs,
  }
}

/** Pairs that are mentioned more often the more sentences have them. */
function inventPairs() {
  const rows = 200
  const width = PAIR_TRAITS.length
  const inputs = Float64Array.from({ length: rows * width }, (_, place) => (place % width === width - 1 ? 1 : random()))
  const targets = Float64Array.from({ length: rows }, (_, row) => Math.exp((inputs[row * width] ?? 0) - 2))
  return { width, inputs, targets }
}

const articles = ['harbor 1', 'harbor 2', 'tide 1', 'tide 2', 'wind 1'].map(invent)

const model = fitModel(articles)

test('the fit finds the weights that the targets were made with, to scale', () => {
  expect(model.traits.lead / model.traits.length).toBeCloseTo(-0.5, 1)
  expect(model.traits.title / model.traits.length).toBeCloseTo(0, 1)
})

test('the fit finds how mentions grow with a trait of words', () => {
  expect(model.mentions.rate).toBeCloseTo(2, 1)
  expect(model.mentions.base).toBeCloseTo(-1, 1)
})

test('the fit finds how mentions grow with a trait of pairs', () => {
  expect(model.pairs[0]).toBeCloseTo(1, 1)
  expect(model.pairs.at(-1)).toBeCloseTo(-2, 1)
})

test.each([
  ['from the last corpus to the first', [4, 2, 3, 0, 1]],
  ['from the last article to the first', [4, 3, 2, 1, 0]],
  ['corpora mixed', [2, 0, 4, 1, 3]],
])('the fit is the same to the last bit in another order of articles: %s', (_, order) => {
  expect(fitModel(order.flatMap((place) => articles[place] ?? []))).toEqual(model)
})
