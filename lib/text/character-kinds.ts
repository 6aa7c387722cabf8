/**
 * What a character is to words. In this order, so that one comparison tells whether it belongs to one: `HAN` and above do, and
 * `LOW_LINE` and above where words are spaced.
 */
const OTHER = 1
export const COMMA = 2
/** Stands inside words and numbers: don't, J.-P, 3.5. */
export const JOINER = 3
/** Han or kana. */
export const HAN = 4
export const LOW_LINE = 5
export const MARK = 6
export const LETTER = 7
export const NUMBER = 8

/** Letters, numbers and their marks. */
export const isWordKind = (kind: number): boolean => kind >= HAN && kind !== LOW_LINE

/** The kind of the character whose first UTF-16 unit stands at `index`. Asked once a unit, and remembered. */
export function kindAt(text: string, index: number): number {
  if (index >= text.length) return OTHER
  const unit = text.charCodeAt(index)
  return KINDS[unit] || learnKind(text, index, unit)
}

/** Of each UTF-16 unit; 0 when it was not met yet, and for surrogates, which are told apart in pairs. */
const KINDS = new Uint8Array(0x10000)

function learnKind(text: string, index: number, unit: number): number {
  const kind = toKind(String.fromCodePoint(text.codePointAt(index) ?? 0))
  if (unit < 0xd800 || unit > 0xdfff) KINDS[unit] = kind
  return kind
}

/** The patterns are costly when they are first used, and a page in a western language does without them. */
function toKind(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (',٫٬'.includes(character)) return COMMA
  if ("'’·.".includes(character)) return JOINER
  if (point < FIRST_BEYOND_LATIN) return toLatinKind(character, point)
  if (EMPTY.test(character)) return MARK
  if (point >= 0x2010 && point <= 0x2060) return OTHER
  if (HAN_OR_KANA.test(character)) return HAN
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /\p{M}/u.test(character) ? MARK : OTHER
}

function toLatinKind(character: string, point: number): number {
  if (character === '_') return LOW_LINE
  if (point === SOFT_HYPHEN) return MARK
  if (/[0-9²³¹¼½¾]/.test(character)) return NUMBER
  return point >= 0xc0 ? (/[×÷]/.test(character) ? OTHER : LETTER) : /[a-zA-Zªµº]/.test(character) ? LETTER : OTHER
}

/** Nobody sees these within a word: hints where it may be broken, and what is stuffed between letters. */
const SOFT_HYPHEN = 0xad
const EMPTY = /[\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u

/** All from À to ɏ are letters, but × and ÷. */
const FIRST_BEYOND_LATIN = 0x250

const HAN_OR_KANA = /[[\p{L}\p{N}]&&[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]/v
