import type { Opening } from '../text/cue-phrases.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { toTerms } from '../text/terms.ts'
import { createWordTable } from '../text/word-table.ts'

/** What words are compared by, as numbers. Each distinct word is normalized and stemmed once. */
export function createVocabulary(language: LanguagePack): Vocabulary {
  const idOfTerm = new Map<string, number>()
  const table = createWordTable()
  const idsOfEntry: number[][] = []
  const openingsOfEntry: (readonly Opening[] | null)[] = []
  const stopwords: number[] = []
  const toId = (term: string) => {
    const known = idOfTerm.get(term)
    if (known !== undefined) return known
    idOfTerm.set(term, idOfTerm.size)
    return idOfTerm.size - 1
  }
  const readWord = (word: string): number[] => {
    const terms = toTerms(word, language)
    if (terms.length > 0) return terms.map(toId)
    const id = toId(STOPWORD_MARK + word.toLowerCase())
    stopwords.push(id)
    return [id]
  }
  return {
    entryOf(text, start, end) {
      const entry = table.entryOf(text, start, end)
      if (entry < idsOfEntry.length) return entry
      const word = table.words[entry] ?? ''
      idsOfEntry.push(readWord(word))
      openingsOfEntry.push(language.cues.openingsOf(word))
      return entry
    },
    idsOf: (entry) => idsOfEntry[entry] ?? [],
    openingsOf: (entry) => openingsOfEntry[entry] ?? null,
    size: () => idOfTerm.size,
    stopwords: () => stopwords,
  }
}

export type Vocabulary = {
  /** The place of the word from `start` to `end` in the list of distinct words. */
  entryOf: (text: string, start: number, end: number) => number
  /** What it is compared by: one number, or those of its parts. */
  idsOf: (entry: number) => readonly number[]
  /** The cue phrases that may begin with it. */
  openingsOf: (entry: number) => readonly Opening[] | null
  size: () => number
  /** The numbers of stop words. */
  stopwords: () => readonly number[]
}

/** Keeps "may" the verb apart from the stem of other words. */
const STOPWORD_MARK = '\u0000'
