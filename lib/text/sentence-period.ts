import type { LanguagePack } from './language-pack.ts'

/** Whether a single period after `text[stop - 1]` belongs to its word and ends no sentence. */
export function isFalsePeriod(text: string, period: Period, language: LanguagePack): boolean {
  const before = text.slice(Math.max(period.start, period.stop - LONGEST_WORD_UNITS), period.stop)
  const word = WORD_BEFORE.exec(before)?.[0] ?? ''
  if (word === '') return false
  const isFirst = text.slice(period.start, period.stop).trimStart().length === word.length
  if (isFirst && LIST_LABEL.test(word)) return true
  if (language.hasOrdinalPeriod && ORDINAL.test(word)) return true
  if (!isAbbreviation(word, language)) return false
  return !opensWithFunctionWord(period.next, language)
}

/** The period stands at `stop` in a sentence that began at `start`; `next` is how the text goes on. */
type Period = { start: number; stop: number; next: string }

function isAbbreviation(word: string, language: LanguagePack): boolean {
  if (language.abbreviations.has(word.toLowerCase())) return true
  return INITIALS.test(word)
}

/** "… in the U.S. The law …" does end: a capitalized function word opens a sentence more often than it follows "U.S.". */
export function opensWithFunctionWord(next: string, language: LanguagePack): boolean {
  const opening = /^[^\p{L}\p{N}]*(\p{Lu}[\p{L}'’]*)(?=[\s,])/u.exec(next)?.[1]
  return (
    opening !== undefined && opening.length > 1 && language.stopwords.has(opening.toLowerCase().replaceAll('’', "'"))
  )
}

const LONGEST_WORD_UNITS = 24

const WORD_BEFORE = /[\p{L}\p{N}\p{M}.\-’']+$/u

/** "1.", "2.3.", "a.", "IV." at the start of a sentence number a list item or a heading. */
const LIST_LABEL = /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVX]{1,4})$/u

/** "am 3. Oktober", "19. Jahrhundert". Longer numbers are years and amounts, and may well end a sentence. */
const ORDINAL = /^\d{1,2}$/

/** "J", "J.K", "U.S", "Z.-B": capitals one by one; or single letters with periods between them, as "e.g", "a.m". */
const INITIALS = /^(?:\p{Lu}\p{M}*|(?:\p{L}\p{M}*[.-])+\p{L}\p{M}*)$/u
