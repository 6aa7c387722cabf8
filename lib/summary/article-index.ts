import type { LanguagePack } from '../text/language-pack.ts'
import type { Candidate } from './collect-candidates.ts'
import { indexPairs, type PairRows } from './index-pairs.ts'
import { indexWords, type WordRows } from './index-words.ts'
import { rankByCentrality, type Centrality } from './rank-by-centrality.ts'
import { weighTerms, type TermRows } from './weigh-terms.ts'

/**
 * An article's sentences in numbers. Rows of words and of vectors: the candidates, then the title, the sections' headings, and
 * the author's points.
 */
export type ArticleIndex = {
  candidates: Candidate[]
  sections: number
  words: WordRows
  vectors: TermRows
  pairs: PairRows
  centrality: Centrality
}

export function indexArticle({ candidates, title, headings, points, language }: IndexSources): ArticleIndex {
  const guides = [title, ...headings, ...points]
  const words = indexWords([...candidates.map((candidate) => candidate.words), ...guides], language)
  const vectors = weighTerms(words, candidates.length)
  return {
    candidates,
    sections: headings.length,
    words,
    vectors,
    pairs: indexPairs(words, candidates.length),
    centrality: rankByCentrality(vectors, candidates.length),
  }
}

/** The words of what guides the choice. */
type IndexSources = {
  candidates: Candidate[]
  title: string[]
  headings: string[][]
  points: string[][]
  language: LanguagePack
}

/** The rows of the title and of the author's points. */
export const titleRowOf = ({ candidates }: ArticleIndex): number => candidates.length

export const pointRowsOf = ({ candidates, sections, words }: ArticleIndex): number[] => {
  const first = candidates.length + 1 + sections
  return Array.from({ length: words.starts.length - 1 - first }, (_, index) => first + index)
}
