import { describe, expect, test } from 'vitest'
import { createGainMeter } from '../../lib/summary/gain-meter.ts'
import { measureFlaws } from '../../lib/summary/measure-flaws.ts'
import { measureTraits } from '../../lib/summary/measure-traits.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { MODEL } from '../../lib/summary/salience-model.ts'
import { scoreSalience } from '../../lib/summary/score-salience.ts'
import type { Cue } from '../../lib/summary/summary.ts'
import { TRAIT_CUES, TRAITS } from '../../lib/summary/traits.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'
import { buildArticle, heading } from '../support/build-article.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

test('the words of the title are named when they decided', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle(
      [
        'Ravens hide food and remember for weeks where it lies.',
        'Snow covered the valley early this year and stayed until May.',
        'Farmers there keep sheep, and some of them keep goats as well.',
        'A raven that was watched hides its food a second time.',
        'Ice on the lake carries a horse and a loaded sledge by then.',
        'Children skate to school and come home after dark.',
        'Wolves were seen near the sheep twice last winter.',
      ],
      { title: 'How ravens remember where food lies' },
    ),
  )
  const aboutRavens = summary.takeaways.find(({ anchor }) => anchor.quote.startsWith('Ravens hide'))
  expect(aboutRavens?.because).toContain('title')
})

test('at most three cues are named', async () => {
  const { takeaways } = await summarizeInItsLanguage(harborSeagrass)
  expect(Math.max(...takeaways.map(({ because }) => because.length))).toBeLessThanOrEqual(3)
})

test('a sentence inside a paragraph is not said to open it', async () => {
  const { takeaways } = await summarizeInItsLanguage(harborSeagrass)
  const inside = takeaways.filter(({ anchor }) => anchor.start > 0)
  expect(
    inside.filter(({ because }) => because.includes('opens-paragraph') || because.includes('opens-section')),
  ).toEqual([])
})

test('an article of one section has nothing echoed across sections', async () => {
  const { takeaways } = await summarizeInItsLanguage(
    buildArticle([
      heading('Ice'),
      'Lake ice thickens from below. Clear ice carries more than white ice.',
      'White ice holds bubbles of air. Clear ice sings when it is cold.',
    ]),
  )
  expect(takeaways.flatMap(({ because }) => because)).not.toContain('echoed')
})

describe('a cue that is named', async () => {
  const language = await loadLanguagePack(harborSeagrass.language)
  const { index } = prepareArticle(harborSeagrass, { language, wordsPerMinute: null })
  const meter = createGainMeter(index, MODEL)
  const traits = measureTraits(index)
  const flaws = measureFlaws(index.candidates)
  const gains = Float64Array.from(index.candidates, (_, row) => meter.gainOf(row))

  /** How far a candidate's score stands above the mean of all, without what a cue lifts it by. */
  const standWithout = (cue: Cue | null, candidate: number) => {
    const weights = { ...MODEL.traits }
    for (const trait of TRAITS) if (cue && TRAIT_CUES[trait] === cue) weights[trait] = 0
    const { scores } = scoreSalience({ traits, flaws, gains }, weights)
    const totals = scores.map((score, place) => score + (cue === 'central' ? 0 : (gains[place] ?? 0)))
    return (totals[candidate] ?? 0) - totals.reduce((sum, total) => sum + total, 0) / totals.length
  }

  test.each(Array.from(index.candidates.keys()))('decided: without it sentence %i stands lower', (candidate) => {
    const cues = scoreSalience({ traits, flaws, gains }, MODEL.traits).explain(candidate)
    const idle = cues.filter((cue) => standWithout(cue, candidate) >= standWithout(null, candidate))
    expect(idle).toEqual([])
  })
})
