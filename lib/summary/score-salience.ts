import type { Traits } from './measure-traits.ts'
import type { Cue } from './summary.ts'
import {
  INTERPLAYS,
  TRAIT_CUES,
  TRAITS,
  type DegreeTrait,
  type Interplay,
  type MarkTrait,
  type Trait,
} from './traits.ts'

/** How much each candidate says of the article: the weighted sum of its traits, less its flaws. */
export function scoreSalience({ traits, flaws, gains }: SalienceSources, weights: TraitWeights): Salience {
  const scores = flaws.map((flaw) => -flaw)
  const means = new Map<Trait, number>()
  for (const trait of TRAITS) {
    const values = traits.scaled.get(trait) ?? []
    const weight = weights[trait]
    let sum = 0
    for (let index = 0; index < scores.length; index += 1) {
      const value = values[index] ?? 0
      sum += value
      scores[index] = (scores[index] ?? 0) + weight * value
    }
    means.set(trait, sum / Math.max(1, scores.length))
  }
  const meanGain = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length)
  const liftOf = (index: number, trait: Trait) =>
    weights[trait] * ((traits.scaled.get(trait)?.[index] ?? 0) - (means.get(trait) ?? 0))
  return {
    scores,
    explain: (index) =>
      findCues({
        liftOf: (trait) => liftOf(index, trait),
        isPresent: (trait) => (traits.measured[toMeasured(trait)][index] ?? 0) > 0,
        gain: (gains[index] ?? 0) - meanGain,
      }),
  }
}

/** `gains`: what each would add to an empty list. */
export type SalienceSources = { traits: Traits; flaws: Float64Array; gains: Float64Array }

export type TraitWeights = Readonly<Record<Trait, number>>

/** `scores`: without what a candidate would add to a list. */
export type Salience = { scores: Float64Array; explain: (candidate: number) => Cue[] }

const toMeasured = (trait: Trait): DegreeTrait | MarkTrait => (isInterplay(trait) ? INTERPLAYS[trait][0] : trait)

const isInterplay = (trait: Trait): trait is Interplay => trait in INTERPLAYS

/**
 * The cues that lifted a candidate most above the others, by all their traits together. A cue of which it has nothing is not
 * named, though a negative weight may make its absence a lift. Its gain speaks for what the article comes back to.
 */
function findCues({ liftOf, isPresent, gain }: CandidateLifts): Cue[] {
  const liftOfCue = new Map<Cue, number>([['central', gain]])
  const present = new Set<Cue>(['central'])
  for (const trait of TRAITS) {
    const cue = TRAIT_CUES[trait]
    if (!cue) continue
    liftOfCue.set(cue, (liftOfCue.get(cue) ?? 0) + liftOf(trait))
    if (isPresent(trait)) present.add(cue)
  }
  return [...liftOfCue]
    .filter(([cue, lift]) => lift > LEAST_LIFT && present.has(cue))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_CUES)
    .map(([cue]) => cue)
}

/** `liftOf`: by how much a trait lifts the candidate above the mean. */
type CandidateLifts = { liftOf: (trait: Trait) => number; isPresent: (trait: Trait) => boolean; gain: number }

/** More reasons than this are none. */
const MOST_CUES = 3

/** A lift below this did not decide anything. */
const LEAST_LIFT = 0.02
