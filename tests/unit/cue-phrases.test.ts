import { expect, test } from 'vitest'
import {
  ADDRESSES_READER,
  createCueFinder,
  DEFINES,
  EXEMPLIFIES,
  findCues,
  LEANS,
  SUMS_UP,
} from '../../lib/text/cue-phrases.ts'

const spaced = () =>
  createCueFinder(
    {
      leaningStarts: 'however|на фоне этого|inverse',
      sumsUp: 'in short | zum zweck||',
      defines: 'is a',
      exemplifies: 'for example|exemple',
      addressesReader: "you can't",
    },
    { isSpaced: true },
  )

const unspaced = () =>
  createCueFinder(
    { leaningStarts: 'しかし', sumsUp: '要するに|tl;dr||', defines: 'とは', exemplifies: '例えば' },
    { isSpaced: false },
  )

test.each([
  ['However, mud holds.', LEANS],
  ['“However, mud holds.', LEANS],
  [`${'“'.repeat(6)}However, mud holds.`, LEANS],
  [`${'“'.repeat(7)}However, mud holds.`, 0],
  ['So however mud holds.', 0],
  ['Mud holds, however.', 0],
  ["L'inverse est vrai.", 0],
])('a sentence leans only by what it opens with: %s', (text, cues) => {
  expect(findCues(text, spaced())).toBe(cues)
})

test.each([
  ['A marsh is a meadow.', DEFINES],
  [`${'x'.repeat(59)} is a meadow.`, DEFINES],
  [`${'x'.repeat(60)} is a meadow.`, 0],
  [`${'x'.repeat(60)} for example.`, EXEMPLIFIES],
])('a definition stands near the beginning, an example anywhere: %s', (text, cues) => {
  expect(findCues(text, spaced())).toBe(cues)
})

test.each([
  ['IN SHORT, mud holds.', SUMS_UP],
  ['ZUM ZWECK der Ruhe.', SUMS_UP],
  ['На ФОНЕ Этого тихо.', LEANS],
])('a phrase counts in whatever case it is written: %s', (text, cues) => {
  expect(findCues(text, spaced())).toBe(cues)
})

test.each(['In shore waters.', 'In shortage of mud.', 'На фонд этого дома.', 'На фоне', 'Mud holds.', ''])(
  'what only begins as a phrase does is none: %s',
  (text) => {
    expect(findCues(text, spaced())).toBe(0)
  },
)

test.each(["Here you can't swim.", 'Here you can’t swim.'])('either apostrophe will do: %s', (text) => {
  expect(findCues(text, spaced())).toBe(ADDRESSES_READER)
})

test('a phrase may begin inside of a word that is joined to another', () => {
  expect(findCues("Voir l'exemple ici.", spaced())).toBe(EXEMPLIFIES)
})

test('a sentence has all of its cues', () => {
  expect(findCues('However, in short, a marsh is a meadow.', spaced())).toBe(LEANS | SUMS_UP | DEFINES)
})

test('a sentence that is not the first of its text opens where it begins', () => {
  const text = 'Mud holds. However, reeds bend.'
  const finder = spaced()
  const openings = finder.openingsOf('However') ?? []
  expect(finder.readAt(text, openings, { at: 11, sentence: 11 })).toBe(LEANS)
  expect(finder.readAt(text, openings, { at: 11, sentence: 5 })).toBe(0)
})

test('most words begin no phrase', () => {
  const finder = spaced()
  expect(['mud', 'shorter', "l'eau"].map((word) => finder.openingsOf(word))).toEqual([null, null, null])
})

test.each([
  ['しかし雨が降る。', LEANS],
  ['「しかし雨が降る。', LEANS],
  ['雨が降る、しかし。', 0],
  ['潮とは海の動きだ。', DEFINES],
  [`${'潮'.repeat(60)}とは`, DEFINES],
  [`${'潮'.repeat(61)}とは`, 0],
  [`${'潮'.repeat(90)}例えば`, EXEMPLIFIES],
  ['TL;DR 雨が降る。', SUMS_UP],
  ['雨が降る。', 0],
])('where words are not spaced a phrase stands anywhere: %s', (text, cues) => {
  expect(findCues(text, unspaced())).toBe(cues)
})
