import { expect, test } from 'vitest'
import { indexPairs, NO_PAIR } from '../../lib/summary/index-pairs.ts'
import { createWordRows, type WordRows } from '../../lib/summary/word-rows.ts'
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

/** Rows of words that are numbers already. */
const toRows = (rows: number[][]): WordRows => ({
  starts: Uint32Array.from([0, ...rows.map((_, row) => rows.slice(0, row + 1).flat().length)]),
  words: Uint32Array.from(rows.flat()),
  termCount: 1 + Math.max(...rows.flat()),
  isStopword: new Uint8Array(),
})

/** The same by a map of texts: by place, which pair begins there and in how many of the counted rows it is. */
function indexByMap(rows: number[][], counted: number) {
  const rowsOf = new Map<string, Set<number>>()
  const pairs = rows.flatMap((words, row) =>
    words.map((word, place) => (place + 1 < words.length ? { pair: `${word} ${words[place + 1]}`, row } : null)),
  )
  for (const one of pairs)
    if (one && one.row < counted) rowsOf.set(one.pair, (rowsOf.get(one.pair) ?? new Set()).add(one.row))
  return pairs.map((one) => (one === null ? 0 : (rowsOf.get(one.pair)?.size ?? 0)))
}

const countsOf = (rows: number[][], counted: number) => {
  const { pairs, weights } = indexPairs(toRows(rows), counted)
  return Array.from(pairs, (pair) => (pair === NO_PAIR ? 0 : Math.round(Math.exp(weights[pair] ?? 0))))
}

test('pairs of few words in many sentences are counted as a map would count them', () => {
  const rows = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 9 }, (__, place) => (row * place * 7 + row) % 13),
  )
  expect(countsOf(rows, 50)).toEqual(indexByMap(rows, 50))
})

test('pairs of a page that has them collide are told apart all the same', () => {
  // Multiples of a power of two have the same lower bits, whatever they are multiplied by.
  const rows = Array.from({ length: 150 }, (_, row) => [(row % 100) * 2 ** 18, (row % 2) * 2 ** 18])
  expect(countsOf(rows, 150)).toEqual(indexByMap(rows, 150))
  expect(new Set(indexPairs(toRows(rows), 150).places).size).toBe(100)
})

test('a single sentence of two words has one pair', () => {
  expect(countsOf([[0, 1]], 1)).toEqual([1, 0])
})
