import { isWordKind, kindAt } from './character-kinds.ts'
import type { LanguageData } from './language-data.ts'

/** What a phrase makes of its sentence. One bit each, as a sentence may have several. */
export const LEANS = 1
export const SUMS_UP = 2
export const DEFINES = 4
export const EXEMPLIFIES = 8
export const ADDRESSES_READER = 16

/** Finds the cues of a sentence in lower case: their bits, together. */
export type CueFinder = (text: string) => number

/** `isSpaced`: whether words are; where they are not, a phrase may stand anywhere. */
export function createCueFinder(data: LanguageData, { isSpaced }: { isSpaced: boolean }): CueFinder {
  const phrases = SOURCES.flatMap(({ field, cue }) =>
    (data[field]?.split('|') ?? []).map((phrase) => ({ text: phrase.trim(), cue })),
  ).filter(({ text }) => text !== '')
  return isSpaced ? createSpacedFinder(phrases) : (text) => findAnywhere(text, phrases)
}

type Phrase = { text: string; cue: number }

const SOURCES = [
  { field: 'leaningStarts', cue: LEANS },
  { field: 'sumsUp', cue: SUMS_UP },
  { field: 'defines', cue: DEFINES },
  { field: 'exemplifies', cue: EXEMPLIFIES },
  { field: 'addressesReader', cue: ADDRESSES_READER },
] as const

function findAnywhere(text: string, phrases: Phrase[]): number {
  let cues = 0
  for (const { text: phrase, cue } of phrases) {
    if ((cues & cue) !== 0) continue
    const place = text.indexOf(phrase)
    if (place >= 0 && (cue !== LEANS || opensSentence(text, place)) && (cue !== DEFINES || place <= NEAR_START_UNITS))
      cues |= cue
  }
  return cues
}

/** `rest`: what must follow the first word. */
type Continuation = { rest: string; cue: number }

/** Phrases by their first words: each word of a text is looked up once, whatever there is to find. */
function createSpacedFinder(phrases: Phrase[]): CueFinder {
  const byFirstWord = new Map<string, Continuation[]>()
  const firstUnits = new Set<number>()
  for (const { text, cue } of phrases.flatMap(withBothApostrophes)) {
    const end = findRunEnd(text, 0)
    const known = byFirstWord.get(text.slice(0, end)) ?? []
    known.push({ rest: text.slice(end), cue })
    byFirstWord.set(text.slice(0, end), known)
    firstUnits.add(text.charCodeAt(0))
  }
  return (text) => {
    let cues = 0
    for (let start = findRun(text, 0); start < text.length;) {
      const end = findRunEnd(text, start)
      const continuations = firstUnits.has(text.charCodeAt(start)) ? byFirstWord.get(text.slice(start, end)) : undefined
      if (continuations) cues |= readContinuations(text, { start, end }, continuations)
      start = findRun(text, end)
    }
    return cues
  }
}

function readContinuations(text: string, { start, end }: { start: number; end: number }, all: Continuation[]): number {
  let cues = 0
  for (const { rest, cue } of all) {
    if ((cues & cue) !== 0 || !text.startsWith(rest, end) || isWordKind(kindAt(text, end + rest.length))) continue
    if (cue === LEANS && !opensSentence(text, start)) continue
    if (cue === DEFINES && start > NEAR_START_UNITS) continue
    cues |= cue
  }
  return cues
}

/** Behind an opening quote or bracket at most. */
const opensSentence = (text: string, place: number): boolean =>
  place <= 6 && /^[^\p{L}\p{N}]{0,3}$/u.test(text.slice(0, place))

/** "A tide is a …" defines; "…, which is a pity" far behind does not. */
const NEAR_START_UNITS = 60

const withBothApostrophes = (phrase: Phrase): Phrase[] =>
  phrase.text.includes("'") ? [phrase, { ...phrase, text: phrase.text.replaceAll("'", '’') }] : [phrase]

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
