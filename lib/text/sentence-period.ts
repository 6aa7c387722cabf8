import { isWordKind, kindAt, LETTER } from './character-kinds.ts'
import type { LanguagePack } from './language-pack.ts'
import { opensWithFunctionWord } from './sentence-start.ts'

/** Whether a single period after `text[stop - 1]` belongs to its word and ends no sentence. */
export function isFalsePeriod(text: string, period: Period, language: LanguagePack): boolean {
  const first = findWordBefore(text, period)
  const word = text.slice(first, period.stop)
  if (word === '') return false
  if (word.length <= LONGEST_LABEL_UNITS && text.slice(period.start, first).trim() === '' && LIST_LABEL.test(word))
    return true
  if (language.hasOrdinalPeriod && isOrdinal(word, period.next)) return true
  const before = text.slice(Math.max(period.start, first - LONGEST_WORD_UNITS), period.stop)
  return isAbbreviation(word, { before, next: period.next }, language)
}

/** Where the word begins that ends before the period, with the marks inside of it. */
function findWordBefore(text: string, { start, stop }: Period): number {
  const least = Math.max(start, stop - LONGEST_WORD_UNITS)
  let first = stop
  while (first > least && isInWord(text, first - 1)) first -= 1
  return first
}

const isInWord = (text: string, index: number): boolean =>
  isWordKind(kindAt(text, index)) || ".-’'".includes(text.charAt(index))

/** The period stands at `stop` in a sentence that began at `start`; `next` is how the text goes on. */
type Period = { start: number; stop: number; next: string }

/** `before`: the text up to the period. */
type Surroundings = { before: string; next: string }

/** Of "L'art", "Dipl.-Ing" and "GS.TS" the last piece is the abbreviation. */
function isAbbreviation(word: string, { before, next }: Surroundings, language: LanguagePack): boolean {
  const whole = word.toLowerCase()
  const last = whole.slice(LAST_PIECE.exec(whole)?.index ?? 0)
  const isIn = (words: ReadonlySet<string>) => words.has(whole) || words.has(last)
  if (isIn(language.openers)) return true
  if (isIn(language.labels) && FIGURE_START.test(next)) return true
  const isKnown = isIn(language.abbreviations)
  if (isIn(language.closers) && (!isKnown || FIGURE_BEFORE.test(before)))
    return AFTER_TIME.test(next) && TIME.test(whole)
  return (isKnown || isInitials(word)) && !opensWithFunctionWord(next, language)
}

/** Most words have a second letter, and need not be asked more. */
const isInitials = (word: string): boolean =>
  (word.length === 1 || kindAt(word, 1) !== LETTER || word.startsWith(ARABIC_AND)) && INITIALS.test(word)

const ARABIC_AND = 'و'

/** "am 3. Oktober", "19. Jahrhundert", and "2024. 3. 5." for a day. Longer numbers are years and amounts. */
const isOrdinal = (word: string, next: string): boolean =>
  /^\d{1,2}$/.test(word) || (/^\d{4}$/.test(word) && /^\d{1,2}\./.test(next))

const LONGEST_WORD_UNITS = 24

/** "12.12.12.12". */
const LONGEST_LABEL_UNITS = 11

/** What follows the last mark inside of a word. */
const LAST_PIECE = /[^.\-’']+$/

/** "1.", "2.3.", "a.", "IV." at the start of a sentence number a list item or a heading. */
const LIST_LABEL = /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVX]{1,4})$/u

/** "No. 5", "vol. II", "art. (3)". */
const FIGURE_START = /^[^\p{L}\p{N}]{0,2}(?:\p{N}|[IVXLC]+(?!\p{L}))/u

/** "1905 г", "XIX w": of a year or a century, where "г. Казань" is a town. */
const FIGURE_BEFORE = /(?:\p{N}|[IVXLC])\.?[\s\u00A0]?\p{L}+$/u

const TIME = /^[ap]\.m$/

/** "8 a.m. Monday", "9 a.m. EST". */
const AFTER_TIME = /^(?:[A-Z]{2,4}(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u

/**
 * "J", "J.K", "U.S", "Z.-B": capitals one by one; or single letters with periods between them, as "e.g", "a.m". In a script
 * without capitals any lone letter, an Arabic "and" before it or not. A syllable of Hangul or a Han character is a word.
 */
const INITIALS =
  /^(?:\p{Lu}\p{M}*|(?:\p{L}\p{M}*[.\-]{1,2})+\p{L}\p{M}*|و?[\p{Lo}--[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]\p{M}*)$/v
