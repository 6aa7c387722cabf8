/**
 * Porter's stemmer ("An algorithm for suffix stripping", Program 14, 1980), as ROUGE uses it for English. Not the one that
 * summaries are made with, which has his later changes: a judge keeps to the paper, and shares nothing with what it judges.
 */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  return [removePlural, removePast, turnFinalY, shortenDouble, shortenLong, removeEnding, tidy].reduce(
    (stem, step) => step(stem),
    word,
  )
}

const isConsonant = (word: string, index: number): boolean => {
  const letter = word.charAt(index)
  if (letter === 'y') return index === 0 || !isConsonant(word, index - 1)
  return !'aeiou'.includes(letter)
}

/** The number of vowel-consonant turns, Porter's m. */
function measure(stem: string): number {
  let turns = 0
  for (let index = 1; index < stem.length; index += 1) {
    if (isConsonant(stem, index) && !isConsonant(stem, index - 1)) turns += 1
  }
  return turns
}

const hasVowel = (stem: string) => Array.from(stem).some((_, index) => !isConsonant(stem, index))

const endsDouble = (word: string) =>
  word.length > 1 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1)

/** Consonant, vowel, consonant other than w, x, y at the end. */
function endsShort(word: string): boolean {
  const last = word.length - 1
  if (last < 2 || 'wxy'.includes(word.charAt(last))) return false
  return isConsonant(word, last) && !isConsonant(word, last - 1) && isConsonant(word, last - 2)
}

const cut = (word: string, ending: string) => word.slice(0, word.length - ending.length)

function removePlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function removePast(word: string): string {
  if (word.endsWith('eed')) return measure(cut(word, 'eed')) > 0 ? word.slice(0, -1) : word
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one))
  if (!ending || !hasVowel(cut(word, ending))) return word
  const stem = cut(word, ending)
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

const turnFinalY = (word: string) => (word.endsWith('y') && hasVowel(cut(word, 'y')) ? `${cut(word, 'y')}i` : word)

const DOUBLE_ENDINGS = (
  'ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ' +
  'ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble'
).split(' ')

const LONG_ENDINGS = 'icate:ic ative: alize:al iciti:ic ical:ic ful: ness:'.split(' ')

const shortenDouble = (word: string) => replaceEnding(word, DOUBLE_ENDINGS)
const shortenLong = (word: string) => replaceEnding(word, LONG_ENDINGS)

/** Only the longest ending that fits is tried. */
function replaceEnding(word: string, rules: string[]): string {
  for (const rule of rules) {
    const [ending = '', replacement = ''] = rule.split(':')
    if (!word.endsWith(ending)) continue
    return measure(cut(word, ending)) > 0 ? cut(word, ending) + replacement : word
  }
  return word
}

const ENDINGS = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic ou'.split(' ')

function removeEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one))
  if (!ending) return word
  const stem = cut(word, ending)
  if (ending === 'ion' && !/[st]$/.test(stem)) return word
  return measure(stem) > 1 ? stem : word
}

function tidy(word: string): string {
  const stem = word.endsWith('e') ? cut(word, 'e') : word
  const turns = measure(stem)
  const bare = turns > 1 || (turns === 1 && !endsShort(stem)) ? stem : word
  return bare.endsWith('ll') && measure(bare) > 1 ? bare.slice(0, -1) : bare
}
