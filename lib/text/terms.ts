import type { LanguagePack } from './language-pack.ts'
import { isAscii, isPlainWord } from './plain-word.ts'

/** What a word is compared by: normalized, lower case, without its ending; nothing for a stop word. */
export function toTerms(word: string, language: LanguagePack): readonly string[] {
  if (isPlainWord(word)) return toPlainTerms(word.toLowerCase(), language)
  const normal = normalize(word)
  if (language.stopwords.has(normal)) return []
  if (!isAscii(normal) && PAIRED.test(normal)) return toPairs(normal, language)
  if (!normal.includes("'")) return normal.length > 1 || isNumber(normal) ? [toStem(normal, language)] : []
  return normal
    .split("'")
    .filter((part) => isTerm(part, language))
    .map((part) => toStem(part, language))
}

function toPlainTerms(word: string, language: LanguagePack): readonly string[] {
  if (language.stopwords.has(word) || (word.length < 2 && !isNumber(word))) return NO_TERMS
  return [toStem(word, language)]
}

const NO_TERMS: readonly string[] = []

/** ASCII is normal as it is. ۲۰۲۴ is the same number as 2024. */
const normalize = (word: string): string =>
  isAscii(word)
    ? word.toLowerCase()
    : word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(OWN_DIGITS, toAsciiDigit)

/** Arabic, Persian, Devanagari, Bengali, Thai, Lao and Burmese digits; each set begins with its zero. */
const OWN_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙໐-໙၀-၉]/g

const DIGIT_ZEROS = Array.from('٠۰०০๐໐၀', (zero) => zero.charCodeAt(0))

function toAsciiDigit(digit: string): string {
  const unit = digit.charCodeAt(0)
  return String(unit - (DIGIT_ZEROS.findLast((zero) => zero <= unit) ?? unit))
}

/** Of "l'eau" only the water counts, of "company's" only the company. */
const isTerm = (part: string, language: LanguagePack) =>
  part.length > 1 ? !language.stopwords.has(part) : isNumber(part) && !language.stopwords.has(part)

const isNumber = (character: string): boolean =>
  character >= '0' && character <= '9' ? true : !isAscii(character) && /\p{N}/u.test(character)

/** A stemmer's stem, or a light one: the longest known ending that leaves enough of the word is taken off. */
function toStem(word: string, language: LanguagePack): string {
  if (word.length <= SHORTEST_STEM) return word
  if (language.stem) return word.length > LONGEST_STEMMED ? word : language.stem(word)
  for (const ending of language.suffixes.get(word.charCodeAt(word.length - 1)) ?? NO_TERMS) {
    const length = word.length - ending.length
    if (length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, length)
  }
  return word
}

const SHORTEST_STEM = 3

/** No word is longer: it is data, and a stemmer's patterns need not go through a megabyte of it. */
const LONGEST_STEMMED = 40

/** Words of these scripts are not spaced (Han, kana) or carry their particles (Hangul). */
const PAIRED = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uAC00-\uD7AF]/u

/** Pairs of characters find the same words as a dictionary would, without one (Nie et al. 2000 for Chinese retrieval). */
function toPairs(word: string, language: LanguagePack): string[] {
  const terms: string[] = []
  for (const run of word.match(RUNS) ?? []) {
    if (!PAIRED.test(run)) terms.push(run)
    else if (run.length <= 2) terms.push(run)
    else for (let index = 0; index + 2 <= run.length; index += 1) terms.push(run.slice(index, index + 2))
  }
  return terms.filter((term) => !HIRAGANA_ONLY.test(term) && !language.stopwords.has(term))
}

const RUNS =
  /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uAC00-\uD7AF]+|[^\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uAC00-\uD7AF]+/gu

/** Hiragana pairs are endings and particles. */
const HIRAGANA_ONLY = /^[\u3040-\u309F]+$/u
