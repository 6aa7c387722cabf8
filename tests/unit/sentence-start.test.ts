import { expect, test } from 'vitest'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
import { clings, skipClosing } from '../../lib/text/sentence-marks.ts'
import { isCaselessStart, isLowerCaseStart, lookAhead, opensWithFunctionWord } from '../../lib/text/sentence-start.ts'

test.each([
  ['The lamp\nwent out.', 0, 'The lamp'],
  ['The lamp\nwent out.', 4, 'lamp'],
  ['\nwent out.', 0, ''],
  ['The lamp of the harbor', 4, 'lamp of the harb'],
])('what follows is seen up to the end of its line, and not farther than a few words: %j', (text, from, seen) => {
  expect(lookAhead(text, from)).toBe(seen)
})

test.each([
  ['she asked', true],
  ['ạnh ta', true],
  ['y Ana rió', true],
  ['“y Ana rió', true],
  ["'s avonds laat Piet", true],
  ["'e-Mail' came", true],
  ['(b) dry it', true],
  ['She asked', false],
  ['iPhone users', false],
  ['b) Dry it', false],
  ["'s Avonds laat", false],
  ['’s Avonds laat', false],
  ['დასრულდა დღე', false],
  ['3 men', false],
  ['他问', false],
  ['', false],
])('whether %j goes on with the sentence: %s', (next, goesOn) => {
  expect(isLowerCaseStart(next)).toBe(goesOn)
})

const language = buildLanguagePack('en', { stopwords: "the it a don't" })

test.each([
  ['The law had', true],
  ['“The law had', true],
  ['It, too, had', true],
  ['Don’t go there', true],
  ['the Law had', false],
  ['Law had it', false],
  ['The', false],
  ['A law had it', false],
  ['The-law had', false],
  ['The. Law had', false],
  ['他问', false],
])('whether %j opens with a function word: %s', (next, opens) => {
  expect(opensWithFunctionWord(next, language)).toBe(opens)
})

test.each([
  ['他问', true],
  ['他 said', true],
  ['---他', true],
  ['----他', false],
  ['3他', false],
  ['he', false],
  ['He', false],
  ['“', false],
  ['', false],
])('whether %j opens in a script without capitals: %s', (next, opens) => {
  expect(isCaselessStart(next)).toBe(opens)
})

test.each([
  ['fog.” Then', 4, 5],
  ['fog.") Then', 4, 6],
  ['fog.[3][4] Then', 4, 10],
  ['fog. [3] Then', 4, 8],
  ['fog. » Puis', 4, 6],
  ['fog. »Puis', 4, 4],
  ['fog. »', 4, 6],
  ['fog.🌫️ Then', 4, 7],
  ['fog. Then', 4, 4],
  ['fog. 3 men', 4, 4],
  ['fog. then', 4, 4],
  ['fog. [sic] Then', 4, 4],
])('a sentence ends behind its closing marks: %j', (text, after, end) => {
  expect(skipClosing(text, after)).toBe(end)
})

test('a mark clings to what stands before it, a letter does not', () => {
  expect([clings('a\u0300', 1), clings(' \u0301', 1), clings('ab', 1), clings('a海', 1)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
