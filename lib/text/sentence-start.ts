import { isLetterOrNumber, kindAt, NUMBER } from './character-kinds.ts'
import type { LanguagePack } from './language-pack.ts'

/** How the line goes on from a place: enough to see what opens the next sentence through quotes and brackets. */
export function lookAhead(text: string, from: number): string {
  const ahead = text.slice(from, from + LOOK_AHEAD_UNITS)
  const lineEnd = ahead.indexOf('\n')
  return lineEnd < 0 ? ahead : ahead.slice(0, lineEnd)
}

const LOOK_AHEAD_UNITS = 16

/**
 * Whether what follows goes on with the sentence: "Why?" she asked; but not "iPhone", which is a name, nor "b) Dry it", which
 * labels a point, nor the Dutch "'s Avonds".
 */
export function isLowerCaseStart(next: string): boolean {
  const index = findLetterOrNumber(next)
  const [first, second] = [next.charAt(index), next.charAt(index + 1)]
  if (!isLowerCase(first) || isUpperCase(second) || (index === 0 && second === ')')) return false
  const isElided = index === 1 && second === ' ' && "'’".includes(next.charAt(0))
  return !(isElided && isUpperCase(next.charAt(index + 2)))
}

/** "… in the U.S. The law …" does end: a capitalized function word opens a sentence more often than it follows "U.S.". */
export function opensWithFunctionWord(next: string, language: LanguagePack): boolean {
  const start = findLetterOrNumber(next)
  if (!isUpperCase(next.charAt(start))) return false
  let end = start + 1
  while (end < next.length && isInWord(next, end)) end += 1
  // "The" is one, and so is "It" in "It, too"; a word that goes on behind what is seen of the text is none.
  if (end === start + 1 || end === next.length || !/[\s,]/.test(next.charAt(end))) return false
  return language.stopwords.has(next.slice(start, end).toLowerCase().replaceAll('’', "'"))
}

const isInWord = (next: string, index: number): boolean =>
  isLetterOrNumber(kindAt(next, index)) || "'’".includes(next.charAt(index))

/** Whether a text opens in a script without capitals. */
export function isCaselessStart(next: string): boolean {
  const index = findLetterOrNumber(next)
  const first = next.charAt(index)
  return index <= 3 && kindAt(next, index) !== NUMBER && first !== '' && !isLowerCase(first) && !isUpperCase(first)
}

function findLetterOrNumber(next: string): number {
  let index = 0
  while (index < next.length && !isLetterOrNumber(kindAt(next, index))) index += 1
  return index
}

const isUpperCase = (letter: string): boolean => letter !== letter.toLowerCase()

/** Georgian has capitals for headlines only, and opens no sentence with them. */
const isLowerCase = (letter: string): boolean => letter !== letter.toUpperCase() && !(letter >= 'ა' && letter <= 'ჿ')
