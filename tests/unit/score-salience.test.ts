import { expect, test } from 'vitest'
import { measureTraits } from '../../lib/summary/measure-traits.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { scoreSalience, type TraitWeights } from '../../lib/summary/score-salience.ts'
import { DEGREES, MARKS, TRAITS, type Trait } from '../../lib/summary/traits.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle } from '../support/build-article.ts'

const { index } = prepareArticle(buildArticle(['One tide. Two tides. Three tides.']), {
  language: buildLanguagePack('en', {}),
  wordsPerMinute: null,
})

type Values = Partial<Record<Trait, number[]>>

/** Scores three candidates by these traits alone, in `measured` as they stand in the article; what is not named is 0. */
function score({ weights = {}, scaled = {}, measured = scaled, flaws = [0, 0, 0], gains = [0, 0, 0] }: Scored) {
  const traits = measureTraits(index)
  for (const name of [...DEGREES, ...MARKS]) traits.measured[name] = Float64Array.from(measured[name] ?? [0, 0, 0])
  const all: TraitWeights = { ...MODEL.traits, ...Object.fromEntries(TRAITS.map((name) => [name, 0])), ...weights }
  return scoreSalience(
    {
      traits: {
        ...traits,
        scaled: new Map(TRAITS.map((name) => [name, Float64Array.from(scaled[name] ?? [0, 0, 0])])),
      },
      flaws: Float64Array.from(flaws),
      gains: Float64Array.from(gains),
    },
    all,
  )
}

type Scored = {
  weights?: Partial<Record<Trait, number>>
  scaled?: Values
  measured?: Values
  flaws?: number[]
  gains?: number[]
}

test('a score is the weighed sum of the traits less the flaws, without the gain', () => {
  const { scores } = score({
    weights: { title: 2, lead: -1 },
    scaled: { title: [1, 0, 3], lead: [1, 1, 0] },
    flaws: [0, 5, 1],
    gains: [10, 20, 30],
  })
  expect(Array.from(scores)).toEqual([1, -6, 5])
})

test('the cue that lifts a candidate most above the others is named first', () => {
  const { explain } = score({
    weights: { title: 1, headings: 1 },
    scaled: { title: [1, 0, 0], headings: [3, 0, 0] },
  })
  expect(explain(0)).toEqual(['headings', 'title'])
})

test('what all candidates have alike lifts none', () => {
  expect(score({ weights: { title: 1 }, scaled: { title: [2, 2, 2] } }).explain(0)).toEqual([])
})

test('traits of one cue lift together, and one may take back what another gave', () => {
  const weights = { headings: 1, ownHeading: 1 }
  expect(score({ weights, scaled: { headings: [3, 0, 0], ownHeading: [1, 0, 0] } }).explain(0)).toEqual(['headings'])
  expect(score({ weights, scaled: { headings: [3, 0, 0], ownHeading: [-3, 0, 0] } }).explain(0)).toEqual([])
})

test('a candidate is not said to have what only the lack of it lifts', () => {
  const { explain } = score({
    weights: { title: -1 },
    scaled: { title: [-2, 1, 1] },
    measured: { title: [0, 1, 1] },
  })
  expect(explain(0)).toEqual([])
})

test('a candidate is central by what it would add to a list, above the mean', () => {
  const { explain } = score({ gains: [9, 3, 6] })
  expect([explain(0), explain(1), explain(2)]).toEqual([['central'], [], []])
})

test('what a trait counts more in some articles speaks for the trait', () => {
  const { explain } = score({
    weights: { sharedInQuoting: 1 },
    scaled: { sharedInQuoting: [3, 0, 0] },
    measured: { shared: [1, 0, 0] },
  })
  expect(explain(0)).toEqual(['central'])
})

test('three cues are named at most, and none that lifts by next to nothing', () => {
  const weights = { title: 1, headings: 1, defines: 1, sumsUp: 1 }
  const scaled = { title: [4, 0, 0], headings: [3, 0, 0], defines: [2, 0, 0], sumsUp: [1, 0, 0] }
  expect(score({ weights, scaled }).explain(0)).toEqual(['title', 'headings', 'defines'])
  expect(score({ weights, scaled: { title: [0.01, 0, 0] } }).explain(0)).toEqual([])
})

test('no candidates have no scores', () => {
  expect(Array.from(score({ flaws: [], gains: [] }).scores)).toEqual([])
})
