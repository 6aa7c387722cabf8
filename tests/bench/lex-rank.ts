import { indexWords } from '../../lib/summary/index-words.ts'
import { multiplyRows, addRow } from '../../lib/summary/term-rows.ts'
import { weighTerms } from '../../lib/summary/weigh-terms.ts'
import type { LanguagePack } from '../../lib/text/language-pack.ts'
import { splitWords } from '../../lib/text/words.ts'

/** LexRank (Erkan and Radev 2004) as published: sentences that are alike above a threshold vote for each other. */
export function rankByLexRank(sentences: string[], language: LanguagePack): number[] {
  const words = sentences.map((sentence) => splitWords(sentence).map(({ text }) => text))
  const vectors = weighTerms(indexWords(words, language), words.length)
  const neighbors = words.map((_, row) => {
    const own = new Float64Array(vectors.termCount)
    addRow(vectors, row, { to: own, factor: 1 })
    const likeness = multiplyRows(vectors, own, words.length)
    return Array.from(likeness.keys()).filter((other) => (likeness[other] ?? 0) > THRESHOLD)
  })
  const ranks = walk(neighbors)
  return Array.from(ranks.keys()).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
}

function walk(neighbors: number[][]): number[] {
  const count = neighbors.length
  let ranks = neighbors.map(() => 1 / count)
  for (let step = 0; step < STEPS; step += 1) {
    const next = neighbors.map(() => (1 - DAMPING) / count)
    for (const [row, own] of neighbors.entries()) {
      for (const other of own) next[other] = (next[other] ?? 0) + (DAMPING * (ranks[row] ?? 0)) / own.length
    }
    ranks = next
  }
  return ranks
}

/** As in the paper. */
const THRESHOLD = 0.1
const DAMPING = 0.85
const STEPS = 30
