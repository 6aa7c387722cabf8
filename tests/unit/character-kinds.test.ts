import { expect, test } from 'vitest'
import {
  COMMA,
  HAN,
  isLetterOrNumber,
  isWordKind,
  JOINER,
  kindAt,
  LETTER,
  NUMBER,
  opensWord,
  OTHER,
} from '../../lib/text/character-kinds.ts'

test.each([
  ['letters', LETTER, 'AZazÀÖØɏɐªµºяع가'],
  ['figures', NUMBER, '09²³¹¼½¾٣५'],
  ['Han and kana', HAN, '海のシー〇'],
  ['commas of numbers', COMMA, ',٫٬'],
  ['what joins parts of a word', JOINER, "'’·."],
  ['marks and signs that are no letters', OTHER, '×÷@[`{/: -!«»‐—、。€'],
])('%s are told', (_, kind, characters) => {
  expect(Array.from(characters, (character) => kindAt(character, 0))).toEqual(Array.from(characters, () => kind))
})

test.each([
  ['a Han character', '𠮷', HAN],
  ['a letter', '𝐁', LETTER],
  ['an emoji', '😀', OTHER],
])('both halves of %s beyond the basic plane are of its kind', (_, character, kind) => {
  const text = `a${character}b`
  expect([kindAt(text, 1), kindAt(text, 2)]).toEqual([kind, kind])
})

test('characters that have one of their halves in common are told apart', () => {
  expect(['𝐁', '𝟎', '𝐁', '𝛁'].map((character) => kindAt(character, 0))).toEqual([LETTER, NUMBER, LETTER, OTHER])
})

test('half a character is none', () => {
  expect([kindAt('a\uD83D', 1), kindAt('\uDE00b', 0)]).toEqual([OTHER, OTHER])
})

test('behind a text there is nothing', () => {
  expect([kindAt('a', 1), kindAt('', 0)]).toEqual([OTHER, OTHER])
})

test.each(['\u0301', '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u{E0020}'])(
  'what clings to a letter or is not seen goes on with a word, and begins none: %j',
  (mark) => {
    const kind = kindAt(mark, 0)
    expect([isWordKind(kind), opensWord(kind), isLetterOrNumber(kind)]).toEqual([true, false, false])
  },
)

test('a low line is in no word', () => {
  const kind = kindAt('_', 0)
  expect([isWordKind(kind), opensWord(kind), isLetterOrNumber(kind)]).toEqual([false, false, false])
})

test.each([HAN, LETTER, NUMBER])('words begin with and consist of letters, figures and Han', (kind) => {
  expect([isWordKind(kind), opensWord(kind), isLetterOrNumber(kind)]).toEqual([true, true, true])
})

test.each([OTHER, COMMA, JOINER])('no word begins with a mark between words', (kind) => {
  expect([isWordKind(kind), opensWord(kind), isLetterOrNumber(kind)]).toEqual([false, false, false])
})
