import { expect, test } from 'vitest'
import { createWordTable } from '../../lib/text/word-table.ts'

test('a word has one number wherever it stands, and a new word the next', () => {
  const { entryOf } = createWordTable()
  const text = 'moss fern moss fog'
  expect([entryOf(text, 0, 4), entryOf(text, 5, 9), entryOf(text, 10, 14), entryOf(text, 15, 18)]).toEqual([0, 1, 0, 2])
})

test('a word is not taken for one that it begins with', () => {
  const { entryOf } = createWordTable()
  expect([entryOf('fernery', 0, 4), entryOf('fernery', 0, 7), entryOf('fern', 0, 4)]).toEqual([0, 1, 0])
})

test('as many words as a book has keep their numbers', () => {
  const { entryOf, words } = createWordTable()
  const distinct = Array.from({ length: 60_000 }, (_, index) => `w${(index * 7919) % 60_000}`)
  expect(distinct.map((word) => entryOf(word, 0, word.length))).toEqual(Array.from(distinct.keys()))
  expect(distinct.map((word) => entryOf(`(${word})`, 1, word.length + 1))).toEqual(Array.from(distinct.keys()))
  expect(words).toEqual(distinct)
})
