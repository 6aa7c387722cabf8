import type { Article } from '../article.ts'
import { measureText } from '../text/words.ts'
import type { Summary } from './summary.ts'
import { CHARACTERS_PER_WORD } from './word-equivalents.ts'

/** Whether a page has too little text to summarize. A selection never has: the reader chose it. */
export function isTooShort({ blocks, scope }: Article, { coverage }: Summary): boolean {
  if (scope === 'selection') return false
  if (coverage.sentences < LEAST_SENTENCES) return true
  let words = 0
  for (const { text } of blocks) {
    const length = measureText(text)
    words += length.words + length.characters / CHARACTERS_PER_WORD
    if (words >= LEAST_WORDS) return false
  }
  return true
}

/** Below these a page is a teaser, a form or a stub behind a paywall, and any "summary" would be the whole of it. */
const LEAST_WORDS = 80
const LEAST_SENTENCES = 3
