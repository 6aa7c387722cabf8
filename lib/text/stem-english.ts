/**
 * Porter's stem of an English word in lower case ("An algorithm for suffix stripping", 1980, with his later `bli` and `logi`).
 * It comes to what the package `stemmer` comes to, with which it is compared by a test; that one goes through nineteen patterns
 * for a word, which takes three times as long and made a whole summary slower by a tenth.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word
  const present = turnFinalY(removePast(removePlural(word)))
  return removeFinalE(removeEnding(replaceEnding(replaceEnding(present, DOUBLE_ENDINGS), LONG_ENDINGS)))
}

function removePlural(word: string): string {
  if (unitFromEnd(word, 1) !== S) return word
  if (endsWith(word, 'sses') || endsWith(word, 'ies')) return word.slice(0, -2)
  return unitFromEnd(word, 2) === S ? word : word.slice(0, -1)
}

function removePast(word: string): string {
  const last = unitFromEnd(word, 1)
  if (last !== D && last !== G) return word
  if (endsWith(word, 'eed')) return countTurns(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const ending = endsWith(word, 'ed') ? 2 : endsWith(word, 'ing') ? 3 : 0
  if (ending === 0 || !hasVowel(word, word.length - ending)) return word
  const stem = word.slice(0, -ending)
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`
  if (isDoubled(stem)) return stem.slice(0, -1)
  return isShort(stem, stem.length) ? `${stem}e` : stem
}

const turnFinalY = (word: string): string =>
  unitFromEnd(word, 1) === Y && hasVowel(word, word.length - 1) ? `${word.slice(0, -1)}i` : word

/** Only the longest ending that fits is tried. */
function replaceEnding(word: string, endings: Endings): string {
  const found = findEnding(word, endings)
  if (!found) return word
  const length = word.length - found[0].length
  return countTurns(word, length) > 0 ? word.slice(0, length) + found[1] : word
}

function removeEnding(word: string): string {
  const length = word.length - (findEnding(word, ENDINGS)?.[0].length ?? (endsInIon(word) ? 3 : 0))
  return length < word.length && countTurns(word, length) > 1 ? word.slice(0, length) : word
}

const endsInIon = (word: string): boolean =>
  unitFromEnd(word, 1) === N && (endsWith(word, 'sion') || endsWith(word, 'tion'))

function removeFinalE(word: string): string {
  const stem = endsInSpareE(word) ? word.slice(0, -1) : word
  return unitFromEnd(stem, 1) === L && unitFromEnd(stem, 2) === L && countTurns(stem, stem.length) > 1
    ? stem.slice(0, -1)
    : stem
}

function endsInSpareE(word: string): boolean {
  if (unitFromEnd(word, 1) !== E || word.length < 2) return false
  const turns = countTurns(word, word.length - 1)
  return turns > 1 || (turns === 1 && !isShort(word, word.length - 1))
}

/** Porter's m: how often a vowel is followed by a consonant in the first `length` letters. */
function countTurns(word: string, length: number): number {
  let turns = 0
  let wasVowel = false
  for (let index = 0; index < length; index += 1) {
    const isVowel: boolean =
      isVowelUnit(word.charCodeAt(index)) || (!wasVowel && index > 0 && word.charCodeAt(index) === Y)
    if (wasVowel && !isVowel) turns += 1
    wasVowel = isVowel
  }
  return turns
}

/** A y is a vowel behind a consonant; no word begins with one. */
function hasVowel(word: string, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    const unit = word.charCodeAt(index)
    if (isVowelUnit(unit) || (index > 0 && unit === Y)) return true
  }
  return false
}

/** Whether the first `length` letters are consonants, a vowel, and a consonant that is no w, x or y: "fil", "shop". */
function isShort(word: string, length: number): boolean {
  const last = word.charCodeAt(length - 1)
  if (length < 3 || isVowelUnit(last) || last === W || last === X || last === Y) return false
  const vowel = word.charCodeAt(length - 2)
  return (isVowelUnit(vowel) || vowel === Y) && !hasVowel(word, length - 2)
}

/** Two of a consonant that is no l, s or z. */
function isDoubled(word: string): boolean {
  const unit = unitFromEnd(word, 1)
  return unit === unitFromEnd(word, 2) && !isVowelUnit(unit) && unit !== Y && unit !== L && unit !== S && unit !== Z
}

const isVowelUnit = (unit: number): boolean => unit >= A && unit <= Z && ((VOWEL_BITS >> (unit - A)) & 1) === 1

/** Behind at least one other letter. */
const endsWith = (word: string, ending: string): boolean => word.length > ending.length && word.endsWith(ending)

const unitFromEnd = (word: string, place: number): number => word.charCodeAt(word.length - place)

function findEnding(word: string, endings: Endings): Ending | null {
  const listed = endings[unitFromEnd(word, 2) & LETTER_BITS] ?? NO_ENDINGS
  for (let index = 0; index < listed.length; index += 1) {
    const found = listed[index]
    if (found && endsWith(word, found[0])) return found
  }
  return null
}

/** With what takes its place. */
type Ending = readonly [ending: string, replacement: string]
/** By the bits of their last letter but one, which tells most of them apart; the longest first. */
type Endings = readonly (readonly Ending[])[]

const NO_ENDINGS: readonly Ending[] = []

/** Those of a letter that tell which of the 26 it is. */
const LETTER_BITS = 0x1f

function toEndings(rules: string): Endings {
  const endings = Array.from({ length: LETTER_BITS + 1 }, (): Ending[] => [])
  for (const rule of rules.split(' ')) {
    const [ending = '', replacement = ''] = rule.split(':')
    endings[unitFromEnd(ending, 2) & LETTER_BITS]?.push([ending, replacement])
  }
  return endings
}

const DOUBLE_ENDINGS = toEndings(
  'ational:ate tional:tion enci:ence anci:ance izer:ize entli:ent ousli:ous alli:al bli:ble eli:e ization:ize ation:ate ' +
    'ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
)
const LONG_ENDINGS = toEndings('icate:ic ative alize:al iciti:ic ical:ic ful ness')
const ENDINGS = toEndings('al ance ence er ic able ible ement ment ant ent ou ism ate iti ous ive ize')

const A = 0x61
const D = 0x64
const E = 0x65
const G = 0x67
const L = 0x6c
const N = 0x6e
const S = 0x73
const W = 0x77
const X = 0x78
const Y = 0x79
const Z = 0x7a

/** a, e, i, o and u, from the lowest bit on. */
const VOWEL_BITS = 0x10_4111
