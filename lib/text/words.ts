import {
  COMMA,
  HAN,
  isLetterOrNumber,
  JOINER,
  KINDS,
  kindAt,
  learnKind,
  NUMBER,
  OTHER,
  opensWord,
} from './character-kinds.ts'
import { DICTIONARY_SCRIPTS, splitByDictionary } from './dictionary-words.ts'

/** The words of a text with their places. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  visitWords(text, (start, end) => words.push({ text: text.slice(start, end), start }))
  return words
}

export type Word = { text: string; start: number }

/** Goes through the words of a text. Han and kana come as runs, to be compared by pairs of characters. */
export function visitWords(text: string, visit: VisitWord): void {
  if (!DICTIONARY_SCRIPTS.test(text)) return visitRuns(text, visit)
  visitRuns(text, (start, end) => {
    const run = text.slice(start, end)
    if (!DICTIONARY_SCRIPTS.test(run)) return visit(start, end)
    for (const piece of splitByDictionary(run)) visit(start + piece.start, start + piece.start + piece.text.length)
  })
}

type VisitWord = (start: number, end: number) => void

/** How much there is to read: words where words are spaced, characters where they are not. */
export function measureText(text: string): TextLength {
  const length = { words: 0, characters: 0 }
  const mayHaveHan = EAST_ASIAN.test(text)
  visitWords(text, (start, end) => {
    if (mayHaveHan) measureRun(text.slice(start, end), length)
    else length.words += 1
  })
  return length
}

/** What Han and kana are among. */
const EAST_ASIAN = /[\u2E80-\uFFFF]/

/** `characters` counts Han and kana; words are all the others. */
export type TextLength = { words: number; characters: number }

/** Words as a reader would count them: a Han or kana character is one, as in 字数. */
export function countWords(text: string): number {
  const { words, characters } = measureText(text)
  return words + characters
}

/** Adds the Han and kana of a run, and the words between them. */
function measureRun(run: string, length: TextLength): void {
  let isInWord = false
  for (const character of run) {
    const kind = kindAt(character, 0)
    if (kind === HAN) length.characters += 1
    else if (!isInWord && isLetterOrNumber(kind)) length.words += 1
    isInWord = kind !== HAN && (isInWord || isLetterOrNumber(kind))
  }
}

/**
 * Goes through the runs of letters, with what stands inside words and numbers: don't, J.-P, 3.5, 1,000. One pass over the units
 * of the text, without a call for most of them.
 */
function visitRuns(text: string, visit: VisitWord): void {
  for (let index = 0; index < text.length; index += 1) {
    if (!opensWord(KINDS[text.charCodeAt(index)] || learnKind(text, index))) continue
    const start = index
    for (index += 1; index < text.length; index += 1) {
      const kind = KINDS[text.charCodeAt(index)] || learnKind(text, index)
      if (kind < HAN && (kind === OTHER || !goesOn(text, index, kind))) break
    }
    visit(start, index)
  }
}

/** Whether a word goes on behind a comma or a joiner. */
function goesOn(text: string, index: number, kind: number): boolean {
  const next = kindAt(text, index + 1)
  return kind === COMMA ? next === NUMBER : kind === JOINER && opensWord(next)
}
