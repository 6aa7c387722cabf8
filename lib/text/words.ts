import { COMMA, HAN, JOINER, kindAt, LOW_LINE, MARK, NUMBER } from './character-kinds.ts'
import { DICTIONARY_SCRIPTS, splitByDictionary } from './dictionary-words.ts'

/** The words of a text with their places. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  visitWords(text, (start, end) => words.push({ text: text.slice(start, end), start }))
  return words
}

export type Word = { text: string; start: number }

/** Goes through the words of a text. Han and kana come as runs, to be compared by pairs of characters. */
export function visitWords(text: string, visit: (start: number, end: number) => void): void {
  const needsDictionary = DICTIONARY_SCRIPTS.test(text)
  for (let start = findWord(text, 0, HAN); start < text.length;) {
    const end = findWordEnd(text, start, HAN)
    if (needsDictionary) visitPieces(text.slice(start, end), start, visit)
    else visit(start, end)
    start = findWord(text, end, HAN)
  }
}

function visitPieces(word: string, offset: number, visit: (start: number, end: number) => void): void {
  if (!DICTIONARY_SCRIPTS.test(word)) return visit(offset, offset + word.length)
  for (const { text, start } of splitByDictionary(word)) visit(offset + start, offset + start + text.length)
}

/** How much there is to read: words where words are spaced, characters where they are not. */
export function measureText(text: string): TextLength {
  let [words, characters] = [0, 0]
  const needsDictionary = DICTIONARY_SCRIPTS.test(text)
  for (let start = findWord(text, 0, HAN); start < text.length; start = findWord(text, start, HAN)) {
    if (kindAt(text, start) === HAN) {
      characters += 1
      start += widthAt(text, start)
      continue
    }
    const end = findWordEnd(text, start, LOW_LINE)
    words += needsDictionary ? countByDictionary(text.slice(start, end)) : 1
    start = end
  }
  return { words, characters }
}

/** `characters` counts Han and kana; words are all the others. */
export type TextLength = { words: number; characters: number }

/** Words as a reader would count them: a Han or kana character is one, as in 字数. */
export function countWords(text: string): number {
  const { words, characters } = measureText(text)
  return words + characters
}

const countByDictionary = (word: string): number => (DICTIONARY_SCRIPTS.test(word) ? splitByDictionary(word).length : 1)

/**
 * Where the next word of characters of kind `least` or above begins, or the end. No word begins with a mark or a
 * low line.
 */
function findWord(text: string, from: number, least: number): number {
  let index = from
  while (index < text.length && !opensWord(kindAt(text, index), least)) index += widthAt(text, index)
  return index
}

/** Where the word that begins at `start` ends, with what stands inside words and numbers: don't, J.-P, 3.5, 1,000. */
function findWordEnd(text: string, start: number, least: number): number {
  let end = start
  while (end < text.length) {
    const kind = kindAt(text, end)
    if (kind >= least) end += widthAt(text, end)
    else if (kind === COMMA && kindAt(text, end + 1) === NUMBER) end += 1
    else if (kind === JOINER && opensWord(kindAt(text, end + 1), least)) end += 1
    else break
  }
  return end
}

const opensWord = (kind: number, least: number): boolean => kind >= least && kind !== MARK && kind !== LOW_LINE

/** UTF-16 units of the character at `index`: two for a surrogate pair. */
function widthAt(text: string, index: number): number {
  if ((text.charCodeAt(index) & 0xfc00) !== 0xd800 || index + 1 >= text.length) return 1
  return (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
