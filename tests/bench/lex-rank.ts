import { multiplyRows, addRow } from '../../lib/summary/term-rows.ts'
import { weighTerms } from '../../lib/summary/weigh-terms.ts'
import { createWordRows } from '../../lib/summary/word-rows.ts'
import type { LanguagePack } from '../../lib/text/language-pack.ts'

/** LexRank (Erkan and Radev 2004) as published: sentences that are alike above a threshold vote for each other. */
export function rankByLexRank(sentences: string[], language: LanguagePack): number[] {
  const rows = createWordRows(language)
  for (const sentence of sentences) rows.addRow(sentence)
  const vectors = weighTerms(rows.build(), sentences.length)
  const neighbors = sentences.map((_, row) => {
    const own = new Float64Array(vectors.termCount)
    addRow(vectors, row, { to: own, factor: 1 })
    const likeness = multiplyRows(vectors, own, sentences.length)
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
