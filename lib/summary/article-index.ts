import type { Candidate } from './collect-candidates.ts'
import { indexPairs, type PairRows } from './index-pairs.ts'
import type { WordRows, WordRowsBuilder } from './word-rows.ts'
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

/** `words`: a row for each candidate is there already. */
export function indexArticle({ candidates, words, title, headings, points }: IndexSources): ArticleIndex {
  for (const guide of [title, ...headings, ...points]) words.addRow(guide)
  const rows = words.build()
  const vectors = weighTerms(rows, candidates.length)
  return {
    candidates,
    sections: headings.length,
    words: rows,
    vectors,
    pairs: indexPairs(rows, candidates.length),
    centrality: rankByCentrality(vectors, candidates.length),
  }
}

type IndexSources = {
  candidates: Candidate[]
  words: WordRowsBuilder
  title: string
  headings: string[]
  points: string[]
}

/** The rows of the title and of the author's points. */
export const titleRowOf = ({ candidates }: ArticleIndex): number => candidates.length

export const pointRowsOf = ({ candidates, sections, words }: ArticleIndex): number[] => {
  const first = candidates.length + 1 + sections
  return Array.from({ length: words.starts.length - 1 - first }, (_, index) => first + index)
}
