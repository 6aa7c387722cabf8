/**
 * What a character is to words. In this order, so that one comparison tells whether it belongs to one: `HAN` and above do, and
 * `MARK` and above where words are spaced.
 */
const OTHER = 1
export const COMMA = 2
/** Stands inside words and numbers: don't, J.-P, 3.5. */
export const JOINER = 3
/** Han or kana. */
export const HAN = 4
/** Marks and the low line. */
export const MARK = 5
const LETTER = 6
export const NUMBER = 7

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

function toKind(character: string): number {
  if (character === ',') return COMMA
  if ("'’·.".includes(character)) return JOINER
  if (HAN_OR_KANA.test(character)) return HAN
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /[\p{M}_]/u.test(character) ? MARK : OTHER
}

const HAN_OR_KANA = /[[\p{L}\p{N}]&&[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]/v
