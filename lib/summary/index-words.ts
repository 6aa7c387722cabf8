import type { LanguagePack } from '../text/language-pack.ts'
import { toTerms } from '../text/terms.ts'

/** The words of each row as numbers, in their order, stop words among them. Each distinct word is normalized and stemmed once. */
export function indexWords(rows: string[][], language: LanguagePack): WordRows {
  const ids = new Map<string, number>()
  const idsOfWord = new Map<string, number[]>()
  const stopIds: number[] = []
  const toId = (term: string) => {
    const id = ids.get(term) ?? ids.size
    ids.set(term, id)
    return id
  }
  const readWord = (word: string) => {
    const terms = toTerms(word, language)
    if (terms.length > 0) return terms.map(toId)
    const id = toId(STOPWORD_MARK + word.toLowerCase())
    stopIds.push(id)
    return [id]
  }
  const starts = new Uint32Array(rows.length + 1)
  const words: number[] = []
  for (const [row, texts] of rows.entries()) {
    for (const text of texts) {
      let own = idsOfWord.get(text)
      if (!own) idsOfWord.set(text, (own = readWord(text)))
      for (const id of own) words.push(id)
    }
    starts[row + 1] = words.length
  }
  const isStopword = new Uint8Array(ids.size)
  for (const id of stopIds) isStopword[id] = 1
  return { starts, words: Uint32Array.from(words), termCount: ids.size, isStopword }
}

/** Row `i` takes the words from `starts[i]` to `starts[i + 1]`. */
export type WordRows = {
  starts: Uint32Array
  words: Uint32Array
  termCount: number
  /** By word. */
  isStopword: Uint8Array
}

/** Keeps "may" the verb apart from the stem of other words. */
const STOPWORD_MARK = '\u0000'
