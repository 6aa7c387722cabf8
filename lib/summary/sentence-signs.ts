import { kindAt, LETTER, NUMBER } from '../text/character-kinds.ts'

/** Which signs a sentence has, told in one pass: its commas, its capitalized words, and the bits of all others together. */
export type Signs = { bits: number; commas: number; capitals: number }

export const COLON = 1
export const DIGIT = 2
const COMMA = 4
const UPPER = 8
/** A capital behind it begins a word. */
const OPENS_WORD = 16
/** A figure that is not of ASCII. */
export const FOREIGN_DIGIT = 32
const LEARNED = 64

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
  // Not by patterns of all Unicode, which are costly when they are first used.
  const kind = kindAt(sign, 0)
  if (kind === NUMBER) bits |= unit < 0x80 ? DIGIT : DIGIT | FOREIGN_DIGIT
  if (kind === LETTER && sign !== sign.toLowerCase()) bits |= UPPER
  SIGNS[unit] = bits
  return bits
}

const SIGN_PATTERNS: [number, RegExp][] = [
  [COMMA, /[,，、،;；؛]/],
  [COLON, /[:：]/],
  [OPENS_WORD, /[\s("“«]/],
]
