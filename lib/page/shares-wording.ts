import { collapse } from './collapse.ts'
import { textContentOf } from './native-dom.ts'

/** Below this share a text is another, not an edited one. */
const MIN_SHARE = 0.5
/** Characters in a row: long enough to be words' own, short enough to survive an edit, and blind to how a script spaces words. */
const GRAM_LENGTH = 4
/** UTF-16 units. */
const MAX_LENGTH = 20_000

/** Whether an element says much of what a quote from it once said. */
export function sharesWording(element: Element, quote: string): boolean {
  const present = new Set(toGrams(textContentOf(element)))
  const grams = toGrams(quote)
  const kept = grams.filter((gram) => present.has(gram)).length
  return kept > 0 && kept >= grams.length * MIN_SHARE
}

function toGrams(text: string): string[] {
  const plain = collapse(text.slice(0, MAX_LENGTH)).toLowerCase()
  const count = Math.max(0, plain.length - GRAM_LENGTH + 1)
  return Array.from({ length: count }, (_, start) => plain.slice(start, start + GRAM_LENGTH))
}
