import type { Opening } from '../text/cue-phrases.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { toTerms } from '../text/terms.ts'

/** What words are compared by, as numbers. Each distinct word is normalized and stemmed once. */
export function createVocabulary(language: LanguagePack): Vocabulary {
  const idOfTerm = new Map<string, number>()
  const known = new Map<string, KnownWord>()
  const stopwords: number[] = []
  const toId = (term: string) => {
    const id = idOfTerm.get(term) ?? idOfTerm.size
    if (id === idOfTerm.size) idOfTerm.set(term, id)
    return id
  }
  const readIds = (word: string): number[] => {
    const terms = toTerms(word, language)
    if (terms.length > 0) return terms.map(toId)
    const id = toId(STOPWORD_MARK + word.toLowerCase())
    stopwords.push(id)
    return [id]
  }
  return {
    wordOf(text) {
      const before = known.get(text)
      if (before) return before
      const word = { ids: readIds(text), openings: language.cues.openingsOf(text) }
      known.set(text, word)
      return word
    },
    size: () => idOfTerm.size,
    stopwords: () => stopwords,
  }
}

/** `ids`: what it is compared by, one number or those of its parts. `openings`: the cue phrases that may begin with it. */
type KnownWord = { ids: readonly number[]; openings: readonly Opening[] | null }

export type Vocabulary = {
  wordOf: (text: string) => KnownWord
  size: () => number
  /** The numbers of stop words. */
  stopwords: () => readonly number[]
}

/** Keeps "may" the verb apart from the stem of other words. */
const STOPWORD_MARK = '\u0000'
