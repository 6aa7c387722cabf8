import { expect, test } from 'vitest'
import { createVocabulary } from '../../lib/summary/vocabulary.ts'
import { toWordEquivalents } from '../../lib/summary/word-equivalents.ts'
import { createWordRows } from '../../lib/summary/word-rows.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'

const pack = buildLanguagePack('en', { stopwords: 'the of may', suffixes: 's' })

const numbersOf = (...words: string[]) => {
  const vocabulary = createVocabulary(pack)
  return words.flatMap((word) => vocabulary.wordOf(word).ids)
}

test('words of one stem have one number, in the order of their coming', () => {
  expect(numbersOf('tide', 'marsh', 'Tides', 'marsh')).toEqual([0, 1, 0, 1])
})

test('a stop word has a number of its own, whatever its case', () => {
  expect(numbersOf('the', 'of', 'The')).toEqual([0, 1, 0])
})

test('a stop word is not the stem of another word', () => {
  expect(numbersOf('may', 'mays')).toEqual([0, 1])
})

test('the vocabulary knows how many words there are, and which are stop words', () => {
  const vocabulary = createVocabulary(pack)
  for (const word of ['the', 'tide', 'of', 'tide', 'The']) vocabulary.wordOf(word)
  expect([vocabulary.size(), new Set(vocabulary.stopwords())]).toEqual([3, new Set([0, 2])])
})

test('rows take in words one after the other, however many', () => {
  const rows = createWordRows(pack)
  rows.addRow('the tide')
  rows.addWord('marsh')
  rows.endRow()
  rows.addRow('tide marsh '.repeat(5_000))
  const { starts, words, termCount, isStopword } = rows.build()
  expect([Array.from(starts), termCount, Array.from(isStopword)]).toEqual([[0, 2, 3, 10_003], 3, [1, 0, 0]])
  expect(Array.from(words.subarray(0, 7))).toEqual([0, 1, 2, 1, 2, 1, 2])
  expect([words.length, words.at(-2), words.at(-1)]).toEqual([10_003, 1, 2])
})

test('what is built is not changed by what is added later', () => {
  const rows = createWordRows(pack)
  rows.addRow('tide')
  const before = rows.build()
  rows.addRow('marsh')
  expect([before.words.length, rows.build().words.length]).toEqual([1, 2])
})

test('a run of Han or kana is as long as its translation, any other word is one', () => {
  expect(['海草床', 'シダ', 'seagrass', '바다'].map(toWordEquivalents)).toEqual([3 / 1.7, 2 / 1.7, 1, 1])
})
