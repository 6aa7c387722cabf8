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
import { loadLanguagePack } from '../../lib/text/language-pack.ts'

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

test.each(['“Mud holds,” she said.', 'She said so.', 'Mud, SHE SAID of it, holds.'])(
  'wherever it is attributed to somebody unnamed, a sentence leans: %s',
  (text) => {
    const finder = createCueFinder({ attributes: 'she said' }, { isSpaced: true })
    expect(findCues(text, finder) & LEANS).toBe(LEANS)
  },
)

test.each([
  ['en', '“Mud holds,” he said.'],
  ['de', '„Schlick hält“, sagte sie.'],
  ['fr', '« La vase tient », a-t-elle dit.'],
  ['es', 'Según ella, el barro aguanta.'],
  ['pt', '“A lama aguenta”, disse ele.'],
  ['ru', '«Ил держит», — сказала она.'],
  ['uk', '«Мул тримає», — сказав він.'],
  ['he', 'לדבריה, הבוץ מחזיק.'],
  ['hi', '“कीचड़ टिकता है,” उन्होंने कहा।'],
  ['ja', '「泥は保つ」と彼女は話した。'],
  ['ko', '“갯벌은 버틴다”라고 그는 말했다.'],
  ['zh', '“泥滩很稳”，他说。'],
  ['ar', 'وأضاف أن الطين يصمد.'],
])('in %s, a sentence of somebody whom only another names leans on it', async (code, text) => {
  const { cues } = await loadLanguagePack(code)
  expect(findCues(text, cues) & LEANS).toBe(LEANS)
})

test('a word that only holds the letters of an attribution is none', async () => {
  const { cues } = await loadLanguagePack('zh')
  expect(findCues('吉他说明书很厚。', cues) & LEANS).toBe(0)
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
