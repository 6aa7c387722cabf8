/**
 * What a character is to words. In this order, so that one comparison tells whether it belongs to one: `HAN` and above do, and
 * `LOW_LINE` and above where words are spaced.
 */
export const OTHER = 1
export const COMMA = 2
/** Stands inside words and numbers: don't, J.-P, 3.5. */
export const JOINER = 3
/** Han or kana. */
export const HAN = 4
const LOW_LINE = 5
const MARK = 6
export const LETTER = 7
export const NUMBER = 8

/** Letters, numbers and their marks. */
export const isWordKind = (kind: number): boolean => kind >= HAN && kind !== LOW_LINE

export const isLetterOrNumber = (kind: number): boolean => kind === HAN || kind === LETTER || kind === NUMBER

/** No word begins with a mark or a low line. */
export const opensWord = (kind: number): boolean => kind >= HAN && kind !== MARK && kind !== LOW_LINE

/** The kind of the character that the UTF-16 unit at `index` is of; both halves of a surrogate pair are of the pair's. */
export const kindAt = (text: string, index: number): number =>
  index < text.length ? KINDS[text.charCodeAt(index)] || learnKind(text, index) : OTHER

/** All from À to ɏ are letters, but × and ÷. */
const FIRST_BEYOND_LATIN = 0x250

/**
 * By UTF-16 unit; 0 when it was not met yet, and for surrogates, which are told apart in pairs. For loops over all of a text,
 * where a call for each unit would take longer than what is done with it.
 */
export const KINDS = createKinds()

export function learnKind(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
  const kind = toKind(String.fromCodePoint(text.codePointAt(isSurrogate ? findPair(text, index) : index) ?? 0))
  if (!isSurrogate) KINDS[unit] = kind
  return kind
}

/** Where the surrogate pair begins that has the unit at `index`. */
const findPair = (text: string, index: number): number =>
  (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index

/** Latin is known from the start: patterns are costly when they are first used, and a page in a western language does without. */
function createKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(OTHER, 0, FIRST_BEYOND_LATIN)
  const name = (characters: string, kind: number) => {
    for (let index = 0; index < characters.length; index += 1) kinds[characters.charCodeAt(index)] = kind
  }
  kinds
    .fill(NUMBER, 0x30, 0x3a)
    .fill(LETTER, 0x41, 0x5b)
    .fill(LETTER, 0x61, 0x7b)
    .fill(LETTER, 0xc0, FIRST_BEYOND_LATIN)
  name('ªµº', LETTER)
  name('×÷', OTHER)
  name('²³¹¼½¾', NUMBER)
  name('_', LOW_LINE)
  name(',٫٬', COMMA)
  name("'’·.", JOINER)
  name('\u00AD', MARK)
  return kinds
}

function toKind(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (EMPTY.test(character)) return MARK
  if (point >= 0x2010 && point <= 0x2060) return OTHER
  if (HAN_OR_KANA.test(character)) return HAN
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /\p{M}/u.test(character) ? MARK : OTHER
}

/** Nobody sees these within a word: hints where it may be broken, and what is stuffed between letters. */
const EMPTY = /[\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u

const HAN_OR_KANA = /[[\p{L}\p{N}]&&[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]/v
