import { expect, test } from 'vitest'
import { weighTerms } from '../../lib/summary/weigh-terms.ts'
import { createWordRows } from '../../lib/summary/word-rows.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'

/** The vectors of sentences and of guides behind them: by row, each term's number with its weight. */
function vectorsOf(sentences: string[], guides: string[] = []) {
  const rows = createWordRows(buildLanguagePack('en', { stopwords: 'the of' }))
  for (const text of [...sentences, ...guides]) rows.addRow(text)
  const { starts, terms, weights } = weighTerms(rows.build(), sentences.length)
  return Array.from({ length: starts.length - 1 }, (_, row) =>
    Array.from(terms.subarray(starts[row], starts[row + 1]), (term, place) => ({
      term,
      weight: weights[(starts[row] ?? 0) + place] ?? 0,
    })),
  )
}

const lengthOf = (row: { weight: number }[] = []) => Math.hypot(...row.map(({ weight }) => weight))

const ratioIn = (row: { weight: number }[] | undefined) => (row?.[1]?.weight ?? 0) / (row?.[0]?.weight ?? 0)

test('a term that stands in one of two sentences weighs ln 3, one that stands in both ln 2', () => {
  const [first] = vectorsOf(['salt marsh', 'salt tide'])
  expect(ratioIn(first)).toBeCloseTo(Math.log(3) / Math.log(2), 10)
})

test('a term that a sentence has twice weighs twice as much, and has one entry', () => {
  const [first] = vectorsOf(['marsh salt salt marsh marsh'])
  expect(first?.length).toBe(2)
  expect(ratioIn(first)).toBeCloseTo(2 / 3, 10)
})

test('every vector has the length one, and one without terms has none', () => {
  const [first, second, empty] = vectorsOf(['salt marsh tide', 'tide', 'the of the'])
  expect([first, second].map(lengthOf)).toEqual([expect.closeTo(1, 10), expect.closeTo(1, 10)])
  expect(empty).toEqual([])
})

test('stop words have no weight', () => {
  expect(vectorsOf(['the salt of the marsh'])[0]?.length).toBe(2)
})

test('a title is weighed by how many sentences have its terms, as if a new one stood in one of them', () => {
  const [, , title] = vectorsOf(['salt marsh', 'salt tide'], ['salt harbor harbor'])
  expect(ratioIn(title)).toBeCloseTo((2 * Math.log(3)) / Math.log(2), 10)
})

test('a title makes no term of the sentences more common', () => {
  expect(vectorsOf(['salt marsh', 'salt tide'], ['marsh', 'marsh'])[0]).toEqual(
    vectorsOf(['salt marsh', 'salt tide'])[0],
  )
})
