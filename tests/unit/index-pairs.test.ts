import { expect, test } from 'vitest'
import { indexPairs, NO_PAIR } from '../../lib/summary/index-pairs.ts'
import { createWordRows } from '../../lib/summary/word-rows.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'

const weightsOf = (sentences: string[]) => {
  const rows = createWordRows(buildLanguagePack('en', {}))
  for (const sentence of sentences) rows.addRow(sentence)
  const { pairs, weights } = indexPairs(rows.build(), sentences.length)
  return Array.from(pairs, (pair) => (pair === NO_PAIR ? null : Math.round(Math.exp(weights[pair] ?? 0))))
}

test('a pair of words knows how many sentences have it, and the last word of a sentence begins none', () => {
  expect(weightsOf(['salt marsh grows', 'the salt marsh', 'marsh salt'])).toEqual([2, 1, null, 1, 2, null, 1, null])
})

test('a pair that one sentence has twice counts once', () => {
  expect(weightsOf(['salt marsh salt marsh'])).toEqual([1, 1, 1, null])
})
