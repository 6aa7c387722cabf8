import { MENTION_TRAITS, type MentionWeights } from '../../lib/summary/expect-mentions.ts'
import { PAIR_TRAITS } from '../../lib/summary/expect-pairs.ts'
import type { SalienceModel } from '../../lib/summary/salience-model.ts'
import { TRAITS } from '../../lib/summary/traits.ts'
import type { Samples } from './fit-samples.ts'
import { solveLinear } from './solve-linear.ts'

/** What one article tells, and how much it counts for the sentences and for the words. Pairs are told by their words' mentions. */
export type FitSample = {
  /** Of this article alone. */
  id: string
  weight: number
  mentionWeight: number
  sentences: Samples
  mentions: Samples
  pairs: (mentions: MentionWeights) => Samples
}

/**
 * Ridge regression for the sentences, Poisson regressions for the words and for their pairs. Sums of fractions depend on their
 * order: articles are summed by their names, so that it changes nothing in which order they come.
 */
export function fitModel(articles: FitSample[]): SalienceModel {
  const samples = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const mentions = toWeights(
    [...MENTION_TRAITS, 'base' as const],
    fitPoisson(
      samples.map((sample) => ({ weight: sample.mentionWeight, samples: sample.mentions })),
      MENTION_FIT,
    ),
  )
  const pairs = fitPoisson(
    samples.map((sample) => ({ weight: sample.mentionWeight, samples: sample.pairs(mentions) })),
    PAIR_FIT,
  )
  return { traits: toWeights(TRAITS, fitSentences(samples)), mentions, pairs: Array.from(pairs) }
}

function fitSentences(samples: FitSample[]): Float64Array {
  const width = TRAITS.length
  const sums = createSums(width)
  for (const { weight, sentences } of samples) {
    const count = sentences.targets.length
    for (let row = 0; row < count; row += 1) {
      const input = sentences.inputs.subarray(row * width, (row + 1) * width)
      sums.add(input, sentences.targets[row] ?? 0, weight / count)
    }
  }
  const weights = sums.solve(SENTENCE_RIDGE)
  const spread = measureSpread(samples, weights)
  return weights.map((weight) => (weight * SCORE_SPREAD) / spread)
}

/** By how much scores differ within an article. */
function measureSpread(samples: FitSample[], weights: Float64Array): number {
  let [square, total] = [0, 0]
  for (const { weight, sentences } of samples) {
    const count = sentences.targets.length
    const scores = Array.from({ length: count }, (_, row) => dot(sentences.inputs, row * weights.length, weights))
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, count)
    for (const score of scores) square += (weight / count) * (score - mean) ** 2
    if (count > 0) total += weight
  }
  return Math.sqrt(square / total)
}

/** By Newton's method: each step is a weighted least squares fit of the logarithm. */
function fitPoisson(articles: { weight: number; samples: Samples }[], { width, start, least, most }: PoissonFit) {
  let weights: Float64Array = new Float64Array(width)
  weights[width - 1] = start
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const sums = createSums(width)
    for (const { weight, samples } of articles) {
      for (let row = 0; row < samples.targets.length; row += 1) {
        const logarithm = Math.min(most, Math.max(least, dot(samples.inputs, row * width, weights)))
        const expected = Math.exp(logarithm)
        const target = logarithm + ((samples.targets[row] ?? 0) - expected) / expected
        sums.add(samples.inputs.subarray(row * width, (row + 1) * width), target, weight * expected)
      }
    }
    weights = sums.solve(POISSON_RIDGE)
  }
  return weights
}

/** `start`: the logarithm that the fit begins with, kept between `least` and `most`. */
type PoissonFit = { width: number; start: number; least: number; most: number }

const MENTION_FIT: PoissonFit = { width: MENTION_TRAITS.length + 1, start: -1.5, least: -8, most: 3.4 }
const PAIR_FIT: PoissonFit = { width: PAIR_TRAITS.length, start: -3, least: -9, most: 1.5 }

function createSums(width: number) {
  const products = new Float64Array(width * width)
  const right = new Float64Array(width)
  return {
    add(input: Float64Array, target: number, weight: number) {
      for (let row = 0; row < width; row += 1) {
        const value = weight * (input[row] ?? 0)
        if (value === 0) continue
        right[row] = (right[row] ?? 0) + value * target
        for (let column = 0; column <= row; column += 1) {
          products[row * width + column] = (products[row * width + column] ?? 0) + value * (input[column] ?? 0)
        }
      }
    },
    solve(ridge: number) {
      for (let row = 0; row < width; row += 1) products[row * width + row] = (products[row * width + row] ?? 0) + ridge
      return solveLinear(products, right)
    },
  }
}

function dot(inputs: Float64Array, start: number, weights: Float64Array): number {
  let sum = 0
  for (let column = 0; column < weights.length; column += 1)
    sum += (inputs[start + column] ?? 0) * (weights[column] ?? 0)
  return sum
}

function toWeights<Name extends string>(names: readonly Name[], weights: Float64Array): Record<Name, number> {
  const named = Object.fromEntries(names.map((name, place) => [name, weights[place] ?? 0]))
  if (!hasAll(named, names)) throw new Error('a trait has no weight')
  return named
}

const hasAll = <Name extends string>(
  weights: Record<string, number>,
  names: readonly Name[],
): weights is Record<Name, number> => names.every((name) => name in weights)

/** Beside articles whose weights sum to about five: enough to part what goes together. */
const SENTENCE_RIDGE = 0.005
const POISSON_RIDGE = 0.05

/** Within an article, beside what its words gain: fitted scores are as far apart as their targets are foreseeable. */
const SCORE_SPREAD = 0.8

const NEWTON_STEPS = 8
