import { MENTION_TRAITS, type MentionWeights } from '../../lib/summary/expect-mentions.ts'
import type { SalienceModel } from '../../lib/summary/salience-model.ts'
import type { TraitWeights } from '../../lib/summary/score-salience.ts'
import { TRAITS } from '../../lib/summary/traits.ts'
import type { Samples } from './fit-samples.ts'
import { solveLinear } from './solve-linear.ts'

/** What one article tells, and how much it counts for the sentences and for the words. */
export type FitSample = { weight: number; mentionWeight: number; sentences: Samples; mentions: Samples }

/** Ridge regression for the sentences, Poisson regression for the words. */
export function fitModel(samples: FitSample[]): SalienceModel {
  return { traits: toTraitWeights(fitSentences(samples)), mentions: toMentionWeights(fitMentions(samples)) }
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
function fitMentions(samples: FitSample[]): Float64Array {
  const width = MENTION_TRAITS.length + 1
  let weights: Float64Array = new Float64Array(width)
  weights[width - 1] = START_LOGARITHM
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const sums = createSums(width)
    for (const { mentionWeight, mentions } of samples) {
      for (let row = 0; row < mentions.targets.length; row += 1) {
        const logarithm = Math.min(
          MOST_LOGARITHM,
          Math.max(LEAST_LOGARITHM, dot(mentions.inputs, row * width, weights)),
        )
        const expected = Math.exp(logarithm)
        const target = logarithm + ((mentions.targets[row] ?? 0) - expected) / expected
        sums.add(mentions.inputs.subarray(row * width, (row + 1) * width), target, mentionWeight * expected)
      }
    }
    weights = sums.solve(MENTION_RIDGE)
  }
  return weights
}

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

function toTraitWeights(weights: Float64Array): TraitWeights {
  const named = Object.fromEntries(TRAITS.map((trait, place) => [trait, weights[place] ?? 0]))
  if (!hasAll(named, TRAITS)) throw new Error('a trait has no weight')
  return named
}

function toMentionWeights(weights: Float64Array): MentionWeights {
  const named = Object.fromEntries(
    [...MENTION_TRAITS, 'base' as const].map((trait, place) => [trait, weights[place] ?? 0]),
  )
  if (!hasAll(named, [...MENTION_TRAITS, 'base' as const])) throw new Error('a trait of words has no weight')
  return named
}

const hasAll = <Name extends string>(
  weights: Record<string, number>,
  names: readonly Name[],
): weights is Record<Name, number> => names.every((name) => name in weights)

/** Beside articles whose weights sum to about five: enough to part what goes together. */
const SENTENCE_RIDGE = 0.005
const MENTION_RIDGE = 0.05

/** Within an article, beside what its words gain: fitted scores are as far apart as their targets are foreseeable. */
const SCORE_SPREAD = 0.8

const NEWTON_STEPS = 8
const START_LOGARITHM = -1.5
const LEAST_LOGARITHM = -8
const MOST_LOGARITHM = 3.4
