import { isWordKind, kindAt } from './character-kinds.ts'
import type { LanguageData } from './language-data.ts'
import { isPlainWord } from './plain-word.ts'
import { visitWords } from './words.ts'

/** What a phrase makes of its sentence. One bit each, as a sentence may have several. */
export const LEANS = 1
export const SUMS_UP = 2
export const DEFINES = 4
export const EXEMPLIFIES = 8
export const ADDRESSES_READER = 16
/** To somebody whom only a sentence before names: "…,” she said." */
const ATTRIBUTES = 32

/**
 * Finds the cues of sentences: their bits, together. Where words are spaced a phrase begins with a word, so that each distinct word
 * is asked once whether any phrase begins with it.
 */
export type CueFinder = {
  /** The phrases that begin with a word, or within it; `null` for most words. */
  openingsOf: (word: string) => readonly Opening[] | null
  /** The cues of those phrases that are whole in a sentence where the word stands at `at`. */
  readAt: (text: string, openings: readonly Opening[], place: { at: number; sentence: number }) => number
  /** The cues that stand anywhere in a sentence, where words are not spaced. */
  findUnspaced: (sentence: string) => number
}

/** `isSpaced`: whether words are; where they are not, a phrase may stand anywhere. */
export function createCueFinder(data: LanguageData, { isSpaced }: { isSpaced: boolean }): CueFinder {
  const phrases = SOURCES.flatMap(([field, cue]) =>
    (data[field]?.split('|') ?? []).map((phrase) => ({ text: phrase.trim(), cue })),
  ).filter(({ text }) => text !== '')
  const byFirstWord = isSpaced ? groupByFirstWord(phrases) : new Map<string, Continuation[]>()
  const longest = Math.max(0, ...Array.from(byFirstWord.keys(), (word) => word.length))
  return {
    openingsOf: (word) => findOpenings(word, byFirstWord, longest),
    readAt: readOpenings,
    findUnspaced: isSpaced ? () => 0 : (sentence) => findAnywhere(sentence.toLowerCase(), phrases),
  }
}

/** All cues of a sentence. */
export function findCues(text: string, finder: CueFinder): number {
  let cues = finder.findUnspaced(text)
  visitWords(text, (start, end) => {
    const openings = finder.openingsOf(text.slice(start, end))
    if (openings) cues |= finder.readAt(text, openings, { at: start, sentence: 0 })
  })
  return cues
}

type Phrase = { text: string; cue: number }

const SOURCES = [
  ['leaningStarts', LEANS],
  // Wherever it stands: a leaning start is that bit alone.
  ['attributes', LEANS | ATTRIBUTES],
  ['sumsUp', SUMS_UP],
  ['defines', DEFINES],
  ['exemplifies', EXEMPLIFIES],
  ['addressesReader', ADDRESSES_READER],
] as const

function findAnywhere(text: string, phrases: Phrase[]): number {
  let cues = 0
  for (const { text: phrase, cue } of phrases) {
    if ((cues & cue) !== 0) continue
    const place = text.indexOf(phrase)
    if (
      place >= 0 &&
      (cue !== LEANS || opensSentence(text, 0, place)) &&
      (cue !== DEFINES || place <= NEAR_START_UNITS)
    )
      cues |= cue
  }
  return cues
}

/**
 * `rest`: what must follow the first word, in lower case. `second`: the unit of it that tells most phrases apart at a glance, as
 * the first is a space; 0 when it may be written in another case of more than ASCII.
 */
type Continuation = { rest: string; second: number; cue: number }

/** A run of letters in a word, from `start` to `end`, that begins these phrases. */
export type Opening = { start: number; end: number; continuations: readonly Continuation[] }

function groupByFirstWord(phrases: Phrase[]): Map<string, Continuation[]> {
  const byFirstWord = new Map<string, Continuation[]>()
  for (const { text, cue } of phrases) {
    const end = findRunEnd(text, 0)
    const first = text.slice(0, end)
    const rest = text.slice(end)
    const second = rest.charCodeAt(1)
    const continuation = { rest, second: second < 0x80 ? second : 0, cue }
    const known = byFirstWord.get(first)
    if (known) known.push(continuation)
    else byFirstWord.set(first, [continuation])
  }
  return byFirstWord
}

function findOpenings(
  word: string,
  byFirstWord: ReadonlyMap<string, Continuation[]>,
  longest: number,
): Opening[] | null {
  // Asked once for each distinct word, and nearly all of them are one run.
  if (isPlainWord(word)) {
    const continuations = word.length <= longest ? byFirstWord.get(word.toLowerCase()) : undefined
    return continuations ? [{ start: 0, end: word.length, continuations }] : null
  }
  let openings: Opening[] | null = null
  for (let start = findRun(word, 0); start < word.length;) {
    const end = findRunEnd(word, start)
    const continuations = end - start <= longest ? byFirstWord.get(word.slice(start, end).toLowerCase()) : undefined
    if (continuations) (openings ??= []).push({ start, end, continuations })
    start = findRun(word, end)
  }
  return openings
}

function readOpenings(text: string, openings: readonly Opening[], place: { at: number; sentence: number }): number {
  let cues = 0
  for (const { start, end, continuations } of openings) {
    const first = place.at + start - place.sentence
    const opens = opensSentence(text, place.sentence, first)
    const from = place.at + end
    const second = toLowerUnit(text.charCodeAt(from + 1))
    for (const continuation of continuations) {
      if (continuation.second > 0 && continuation.second !== second) continue
      const { cue, rest } = continuation
      if ((cues & cue) !== 0 || (cue === LEANS && !opens) || (cue === DEFINES && first > NEAR_START_UNITS)) continue
      if (goesOnWith(text, rest, from)) cues |= cue
    }
  }
  return cues
}

/** An apostrophe is one whether it is typed or set. */
const toLowerUnit = (unit: number): number =>
  unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit === 0x2019 ? 0x27 : unit

/** Whether a text goes on so, whatever its case, and then ends a word. */
function goesOnWith(text: string, rest: string, from: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const unit = text.charCodeAt(from + index)
    if (toLowerUnit(unit) === rest.charCodeAt(index)) continue
    if (!(unit > 0x7f) || text.charAt(from + index).toLowerCase() !== rest.charAt(index)) return false
  }
  return !isWordKind(kindAt(text, from + rest.length))
}

/** Behind opening quotes or brackets at most. */
const opensSentence = (text: string, sentence: number, place: number): boolean =>
  place <= MOST_OPENING_UNITS && findRun(text, sentence) >= sentence + place

const MOST_OPENING_UNITS = 6

/** "A tide is a …" defines; "…, which is a pity" far behind does not. */
const NEAR_START_UNITS = 60

function findRun(text: string, from: number): number {
  let index = from
  while (index < text.length && !isWordKind(kindAt(text, index))) index += 1
  return index
}

function findRunEnd(text: string, from: number): number {
  let index = from
  while (index < text.length && isWordKind(kindAt(text, index))) index += 1
  return index
}
