/** Which signs a sentence has, told in one pass: its commas, its capitalized words, and the bits of all others together. */
export type Signs = { bits: number; commas: number; capitals: number }

export const COLON = 1
export const DIGIT = 2
const COMMA = 4
const UPPER = 8
/** A capital behind it begins a word. */
const OPENS_WORD = 16
const LEARNED = 32

export function readSigns(text: string): Signs {
  let [bits, commas, capitals, before] = [0, 0, 0, 0]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const own = SIGNS[unit] || learnSigns(unit)
    if ((own & COMMA) !== 0) commas += 1
    if ((own & UPPER) !== 0 && (before & OPENS_WORD) !== 0) capitals += 1
    bits |= own
    before = own
  }
  return { bits, commas, capitals }
}

/** By UTF-16 unit, as they are met. */
const SIGNS = new Uint8Array(0x10000)

function learnSigns(unit: number): number {
  const sign = String.fromCharCode(unit)
  let bits = LEARNED
  for (const [bit, pattern] of SIGN_PATTERNS) if (pattern.test(sign)) bits |= bit
  // Patterns of all Unicode are costly when first used, and its punctuation has neither letters nor figures.
  const isPunctuation = unit >= 0x2010 && unit <= 0x2060
  for (const [bit, pattern] of unit < 0x80 || isPunctuation ? ASCII_PATTERNS : UNICODE_PATTERNS) {
    if (pattern.test(sign)) bits |= bit
  }
  SIGNS[unit] = bits
  return bits
}

const SIGN_PATTERNS: [number, RegExp][] = [
  [COMMA, /[,，、،;；؛]/],
  [COLON, /[:：]/],
  [OPENS_WORD, /[\s("“«]/],
]

const ASCII_PATTERNS: [number, RegExp][] = [
  [DIGIT, /[0-9]/],
  [UPPER, /[A-Z]/],
]

const UNICODE_PATTERNS: [number, RegExp][] = [
  [DIGIT, /\p{N}/u],
  [UPPER, /\p{Lu}/u],
]
