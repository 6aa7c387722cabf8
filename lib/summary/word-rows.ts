import type { Opening } from '../text/cue-phrases.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { visitWords } from '../text/words.ts'
import { createVocabulary } from './vocabulary.ts'

/** Words as numbers, stop words among them. Row `i` takes those from `starts[i]` to `starts[i + 1]`. */
export type WordRows = {
  starts: Uint32Array
  words: Uint32Array
  termCount: number
  /** By word. */
  isStopword: Uint8Array
}

/** Collects rows of words one after the other. */
export function createWordRows(language: LanguagePack): WordRowsBuilder {
  const vocabulary = createVocabulary(language)
  const starts = [0]
  let words = new Uint32Array(FIRST_WORDS)
  let count = 0
  const addWord = (word: string) => {
    const { ids, openings } = vocabulary.wordOf(word)
    for (let index = 0; index < ids.length; index += 1) {
      if (count === words.length) words = grow(words)
      words[count] = ids[index] ?? 0
      count += 1
    }
    return openings
  }
  const endRow = () => void starts.push(count)
  return {
    addWord,
    endRow,
    addRow(text) {
      visitWords(text, (start, end) => void addWord(text.slice(start, end)))
      endRow()
    },
    build() {
      const isStopword = new Uint8Array(vocabulary.size())
      for (const id of vocabulary.stopwords()) isStopword[id] = 1
      return {
        starts: Uint32Array.from(starts),
        words: words.slice(0, count),
        termCount: vocabulary.size(),
        isStopword,
      }
    },
  }
}

export type WordRowsBuilder = {
  /** Adds a word to the row that is open, and tells the cue phrases that may begin with it. */
  addWord: (word: string) => readonly Opening[] | null
  endRow: () => void
  /** Adds a row of its own. */
  addRow: (text: string) => void
  build: () => WordRows
}

const FIRST_WORDS = 1 << 12

function grow(words: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(words.length * 2)
  grown.set(words)
  return grown
}
