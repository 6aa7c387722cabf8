import { createRandom } from './random.ts'

/**
 * The interval that holds the mean 19 times in 20, by drawing articles with replacement (Efron 1979). Several groups are
 * drawn from one by one, and their means averaged.
 */
export function bootstrapInterval(groups: number[][]): Interval {
  const random = createRandom(SEED)
  const means = Array.from({ length: RESAMPLES }, () => meanOf(groups.map((values) => drawMean(values, random))))
  means.sort((a, b) => a - b)
  return { low: means[Math.floor(0.025 * RESAMPLES)] ?? 0, high: means[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0 }
}

export type Interval = { low: number; high: number }

const SEED = 1979
const RESAMPLES = 1_000

function drawMean(values: number[], random: () => number): number {
  let sum = 0
  for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)] ?? 0
  return sum / Math.max(1, values.length)
}

export const meanOf = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
