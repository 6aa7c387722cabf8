import type { Traits } from './measure-traits.ts'
import type { Cue } from './summary.ts'
import { TRAIT_CUES, TRAIT_WEIGHTS, type Trait } from './traits.ts'

/** How much each candidate says of the article: the weighted sum of its standardized traits. */
export function scoreSalience(traits: Traits, count: number): Salience {
  const standardized = TRAIT_NAMES.map((trait) => ({ trait, values: standardize(traits[trait]) }))
  const scores = new Float64Array(count)
  for (const { trait, values } of standardized) {
    for (let index = 0; index < count; index += 1) {
      scores[index] = (scores[index] ?? 0) + TRAIT_WEIGHTS[trait] * (values[index] ?? 0)
    }
  }
  return { scores, explain: (index) => findCues(index, { traits, standardized }) }
}

export type Salience = { scores: Float64Array; explain: (candidate: number) => Cue[] }

type Standardized = { trait: Trait; values: Float64Array }[]

/** The cues that lifted a candidate most. One that is absent lifts nothing, though its value may stand above a negative mean. */
function findCues(index: number, { traits, standardized }: { traits: Traits; standardized: Standardized }): Cue[] {
  const lifts = new Map<Cue, number>()
  for (const { trait, values } of standardized) {
    const cue = TRAIT_CUES[trait]
    if (!cue || !((traits[trait][index] ?? 0) > 0)) continue
    lifts.set(cue, (lifts.get(cue) ?? 0) + TRAIT_WEIGHTS[trait] * (values[index] ?? 0))
  }
  return Array.from(lifts)
    .filter(([, lift]) => lift > LEAST_LIFT)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_CUES)
    .map(([cue]) => cue)
}

/** More reasons than this are none. */
const MOST_CUES = 3

/** A lift below this did not decide anything. */
const LEAST_LIFT = 0.02

/** Mean 0, variance 1; all 0 when the values do not differ. */
function standardize(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)
  const deviation = Math.sqrt(variance)
  return deviation < Number.EPSILON * 1e3
    ? new Float64Array(values.length)
    : values.map((value) => (value - mean) / deviation)
}

const TRAIT_NAMES = Object.keys(TRAIT_WEIGHTS).filter((name): name is Trait => name in TRAIT_WEIGHTS)
