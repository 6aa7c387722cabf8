import { expect, test } from 'vitest'
import { indexPairs, NO_PAIR } from '../../lib/summary/index-pairs.ts'
import { createWordRows } from '../../lib/summary/word-rows.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'

const index = (sentences: string[], headings: string[] = []) => {
  const rows = createWordRows(buildLanguagePack('en', {}))
  for (const text of [...sentences, ...headings]) rows.addRow(text)
  return indexPairs(rows.build(), sentences.length)
}

const weightsOf = (sentences: string[]) => {
  const { pairs, weights } = index(sentences)
  return Array.from(pairs, (pair) => (pair === NO_PAIR ? null : Math.round(Math.exp(weights[pair] ?? 0))))
}

test('a pair of words knows how many sentences have it, and the last word of a sentence begins none', () => {
  expect(weightsOf(['salt marsh grows', 'the salt marsh', 'marsh salt'])).toEqual([2, 1, null, 1, 2, null, 1, null])
})

test('a pair that one sentence has twice counts once', () => {
  expect(weightsOf(['salt marsh salt marsh'])).toEqual([1, 1, 1, null])
})

test('a heading has the pairs of the sentences, and none that only headings have', () => {
  const { pairs } = index(['salt marsh grows'], ['high salt marsh'])
  expect(Array.from(pairs)).toEqual([0, 1, NO_PAIR, NO_PAIR, 0, NO_PAIR])
})

test('a pair knows where it stands first', () => {
  expect(Array.from(index(['salt marsh grows', 'the salt marsh']).places)).toEqual([0, 1, 3])
})
