import { primaryLanguage } from './language.ts'
import {
  CHARACTERS_PER_MINUTE,
  CODE_WORDS_PER_MINUTE,
  ENGLISH_WORDS_PER_MINUTE,
  FIRST_IMAGE_SECONDS,
  LEAST_IMAGE_SECONDS,
  LETTERS_PER_MINUTE,
  WORDS_PER_MINUTE,
} from './reading-rates.ts'
import { measureText, type TextLength } from './words.ts'

/** Seconds a silent reader needs for running text, not rounded. Headings and captions are running text too. */
export function readingSeconds(text: string, speed: ReadingSpeed, length: TextLength = measureText(text)): number {
  const primary = primaryLanguage(speed.language)
  const { words, characters } = length
  const characterRate =
    CHARACTERS_PER_MINUTE.get(primary) ?? CHARACTERS_PER_MINUTE.get('zh') ?? ENGLISH_WORDS_PER_MINUTE
  return (60 * (characters / characterRate + minutesForWords(text, words, primary))) / paceOf(speed)
}

/** Code is read slower than prose. */
export const codeReadingSeconds = ({ words }: TextLength, speed: ReadingSpeed): number =>
  (60 * words) / CODE_WORDS_PER_MINUTE / paceOf(speed)

/**
 * `language`: of the text. `wordsPerMinute`: the reader's own speed, told for English, where the usual one is 238. Other
 * languages, characters and code are taken to be read faster or slower in the same proportion.
 */
export type ReadingSpeed = { language: string; wordsPerMinute?: number | null | undefined }

const paceOf = ({ wordsPerMinute }: ReadingSpeed): number =>
  (wordsPerMinute ?? ENGLISH_WORDS_PER_MINUTE) / ENGLISH_WORDS_PER_MINUTE

/** `earlier`: how many images of the article come before. */
export const imageSeconds = (earlier: number): number => Math.max(LEAST_IMAGE_SECONDS, FIRST_IMAGE_SECONDS - earlier)

function minutesForWords(text: string, words: number, primary: string): number {
  if (words === 0) return 0
  // Words between Han or kana are mostly English names and terms.
  if (CHARACTERS_PER_MINUTE.has(primary)) return words / ENGLISH_WORDS_PER_MINUTE
  const rate = WORDS_PER_MINUTE.get(primary)
  return rate ? words / rate : (text.match(SPACED_LETTER)?.length ?? 0) / LETTERS_PER_MINUTE
}

/** Marks are left out: an Indic vowel sign or a Vietnamese accent belongs to its letter. */
const SPACED_LETTER = /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]/gv
