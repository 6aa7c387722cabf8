import type { ArticleIndex } from './article-index.ts'
import { measureEach } from './measure-each.ts'
import { measureLikeness } from './measure-likeness.ts'
import { measurePhrases } from './measure-phrases.ts'
import { measurePlace, measureWording } from './measure-wording.ts'
import { DEGREES, INTERPLAYS, INTERPLAY_NAMES, MARKS, type Circumstance, type Measured, type Trait } from './traits.ts'

/** Every trait of every candidate. */
export function measureTraits(index: ArticleIndex): Traits {
  const measured: Measured = {
    ...measureLikeness(index),
    phrases: measurePhrases(index),
    ...measurePlace(index),
    ...measureWording(index),
  }
  const scaled = new Map<Trait, Float64Array>(MARKS.map((mark) => [mark, measured[mark]]))
  for (const degree of DEGREES) scaled.set(degree, standardize(measured[degree]))
  const degrees = readCircumstances(index)
  for (const name of INTERPLAY_NAMES) {
    const [trait, circumstance] = INTERPLAYS[name]
    const values: ArrayLike<number> = scaled.get(trait) ?? []
    scaled.set(
      name,
      measureEach(values, (value) => value * degrees[circumstance]),
    )
  }
  return { measured, scaled }
}

/** `scaled`: as it is weighed, degrees with mean 0 and variance 1 within the article. */
export type Traits = { measured: Measured; scaled: ReadonlyMap<Trait, Float64Array> }

function readCircumstances(index: ArticleIndex): Record<Circumstance, number> {
  const { candidates, sections, vectors } = index
  const sentences = Math.max(1, candidates.length)
  return {
    one: sections < 2 ? 1 : 0,
    sectioned: Math.log(1 + sections),
    quoting: candidates.filter(({ text }) => QUOTES.test(text)).length / sentences,
    // The title's row, behind those of the sentences, is empty.
    untitled: vectors.starts[candidates.length] === vectors.starts[candidates.length + 1] ? 1 : 0,
  }
}

/** Mean 0, variance 1; all 0 when the values do not differ. */
function standardize(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)
  const deviation = Math.sqrt(variance)
  return measureEach(values, (value) => (deviation < LEAST_DEVIATION ? 0 : (value - mean) / deviation))
}

/** Less is what rounding leaves of none. */
const LEAST_DEVIATION = 2e-13

const QUOTES = /["“”«»„「」]/
