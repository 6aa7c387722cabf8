import { isWordKind, kindAt, LETTER } from './character-kinds.ts'
import type { LanguagePack } from './language-pack.ts'
import { isAscii, isPlainWord } from './plain-word.ts'
import { lookAhead, opensWithFunctionWord } from './sentence-start.ts'

/** Whether a single period at `text[stop]` belongs to the word before it and ends no sentence. */
export function isFalsePeriod(text: string, { start, stop, end }: Period, language: LanguagePack): boolean {
  const first = findWordBefore(text, { start, stop })
  if (first === stop) return false
  const word = text.slice(first, stop)
  if (word.length <= LONGEST_LABEL_UNITS && text.slice(start, first).trim() === '' && LIST_LABEL.test(word)) return true
  const next = lookAhead(text, end).trimStart()
  if (language.hasOrdinalPeriod && isOrdinal(word, next)) return true
  const before = text.slice(Math.max(start, first - LONGEST_WORD_UNITS), stop)
  return isAbbreviation(word, { before, next }, language)
}

/** Where the word begins that ends before the period, with the marks inside of it. */
function findWordBefore(text: string, { start, stop }: Omit<Period, 'end'>): number {
  const least = Math.max(start, stop - LONGEST_WORD_UNITS)
  let first = stop
  while (first > least && isInWord(text, first - 1)) first -= 1
  return first
}

const isInWord = (text: string, index: number): boolean =>
  isWordKind(kindAt(text, index)) || ".-’'".includes(text.charAt(index))

/** The period stands at `stop` in a sentence that began at `start` and would end at `end`. */
type Period = { start: number; stop: number; end: number }

/** `before`: the text up to the period. */
type Surroundings = { before: string; next: string }

/** Of "L'art", "Dipl.-Ing" and "GS.TS" the last piece is the abbreviation. */
function isAbbreviation(word: string, { before, next }: Surroundings, language: LanguagePack): boolean {
  const whole = word.toLowerCase()
  const last = isPlainWord(word) ? whole : whole.slice(LAST_PIECE.exec(whole)?.index ?? 0)
  const isIn = (words: ReadonlySet<string>) => words.has(whole) || words.has(last)
  if (isIn(language.openers)) return true
  if (isIn(language.labels) && (isAscii(next) ? ASCII_FIGURE_START : FIGURE_START).test(next)) return true
  const isKnown = isIn(language.abbreviations)
  // "В. Громов" is somebody's name, where "XIX в." is a century.
  const isInitial = last.length === 1 && !word.endsWith(last)
  const isCloser = (whole !== last && language.closers.has(whole)) || (!isInitial && language.closers.has(last))
  if (isCloser && (!isKnown || FIGURE_BEFORE.test(before))) return AFTER_TIME.test(next) && TIME.test(whole)
  return (isKnown || isInitials(word)) && !opensWithFunctionWord(next, language)
}

/** Most words have a second letter, and need not be asked more; the pattern of all scripts is costly when it is first used. */
const isInitials = (word: string): boolean =>
  (kindAt(word, 1) !== LETTER || word.startsWith(ARABIC_AND)) && (isAscii(word) ? ASCII_INITIALS : INITIALS).test(word)

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
const ASCII_FIGURE_START = /^[^A-Za-z\d]{0,2}(?:\d|[IVXLC]+(?![A-Za-z]))/
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
const ASCII_INITIALS = /^(?:[A-Z]|(?:[A-Za-z][.-]{1,2})+[A-Za-z])$/
const INITIALS =
  /^(?:\p{Lu}\p{M}*|(?:\p{L}\p{M}*[.\-]{1,2})+\p{L}\p{M}*|و?[\p{Lo}--[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]\p{M}*)$/v
