import type { Traits } from './measure-traits.ts'
import type { Cue } from './summary.ts'
import { DEGREE_WEIGHTS, MARK_WEIGHTS, TRAIT_CUES, type DegreeTrait, type MarkTrait, type Trait } from './traits.ts'

/** How much each candidate says of the article: the weighted sum of its traits, those of degree standardized. */
export function scoreSalience(traits: Traits, count: number): Salience {
  const lifts = [
    ...DEGREES.map((trait) => liftByDegree(trait, traits)),
    ...MARKS.map((trait) => liftByMark(trait, traits)),
  ]
  const scores = new Float64Array(count)
  for (const { values } of lifts) {
    for (let index = 0; index < count; index += 1) scores[index] = (scores[index] ?? 0) + (values[index] ?? 0)
  }
  return { scores, explain: (index) => findCues(index, { traits, lifts }) }
}

export type Salience = { scores: Float64Array; explain: (candidate: number) => Cue[] }

/** What a trait adds to the score of each candidate. */
type Lift = { trait: Trait; values: Float64Array }

const liftByDegree = (trait: DegreeTrait, traits: Traits): Lift => ({
  trait,
  values: standardize(traits[trait]).map((value) => DEGREE_WEIGHTS[trait] * value),
})

const liftByMark = (trait: MarkTrait, traits: Traits): Lift => ({
  trait,
  values: traits[trait].map((value) => MARK_WEIGHTS[trait] * value),
})

/** The cues that lifted a candidate most. One that is absent lifts nothing, though its value may stand above a negative mean. */
function findCues(index: number, { traits, lifts }: { traits: Traits; lifts: Lift[] }): Cue[] {
  const liftOfCue = new Map<Cue, number>()
  for (const { trait, values } of lifts) {
    const cue = TRAIT_CUES[trait]
    if (!cue || !((traits[trait][index] ?? 0) > 0)) continue
    liftOfCue.set(cue, (liftOfCue.get(cue) ?? 0) + (values[index] ?? 0))
  }
  return Array.from(liftOfCue)
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

const DEGREES = Object.keys(DEGREE_WEIGHTS).filter((name): name is DegreeTrait => name in DEGREE_WEIGHTS)
const MARKS = Object.keys(MARK_WEIGHTS).filter((name): name is MarkTrait => name in MARK_WEIGHTS)
