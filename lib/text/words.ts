/** The words of a text with their places. Han and kana come as runs, to be compared by pairs of characters. */
export function splitWords(text: string): Word[] {
  if (needsDictionary(text)) return splitByDictionary(text)
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) words.push({ text: match[0], start: match.index })
  return words
}

export type Word = { text: string; start: number }

/** How much there is to read: words where words are spaced, characters where they are not. */
export function measureText(text: string): TextLength {
  const characters = HAN_OR_KANA_ANY.test(text) ? (text.match(HAN_OR_KANA)?.length ?? 0) : 0
  const spaced = characters > 0 ? text.replace(HAN_OR_KANA, ' ') : text
  const words = needsDictionary(spaced) ? splitByDictionary(spaced).length : (spaced.match(WORD)?.length ?? 0)
  return { words, characters }
}

/** `characters` counts Han and kana; words are all the others. */
export type TextLength = { words: number; characters: number }

/** Words as a reader would count them: a Han or kana character is one, as in 字数. */
export function countWords(text: string): number {
  const { words, characters } = measureText(text)
  return words + characters
}

/** Letters and digits, with what stands inside words and numbers: don't, J.-P, 3.5, 1,000. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:(?:['’·.](?=[\p{L}\p{N}])|,(?=\p{N}))[\p{L}\p{N}\p{M}_]+)*/gu

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
const HAN_OR_KANA_ANY = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u

/** Thai, Lao, Khmer and Burmese write no spaces between words: only a dictionary can tell them. */
const needsDictionary = (text: string) => /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/.test(text)

const DICTIONARY = new Intl.Segmenter('th', { granularity: 'word' })

function splitByDictionary(text: string): Word[] {
  const words: Word[] = []
  for (const segment of DICTIONARY.segment(text)) {
    if (segment.isWordLike) words.push({ text: segment.segment, start: segment.index })
  }
  return words
}
