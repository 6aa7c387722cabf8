import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDisplayText } from '../../lib/text/display-text.ts'
import { anyText, FUZZ } from '../support/fuzz.ts'

/** What turns, hides or breaks a line: controls, embeddings, overrides and isolates, fillers, tags. */
const UNSEEN =
  /\u034F|[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u202A-\u202E\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u

const always = (check: (shown: string, text: string) => void, ...texts: string[]) =>
  fc.assert(
    fc.property(anyText(), (text) => {
      check(toDisplayText(text), text)
    }),
    { ...FUZZ, examples: texts.map((text): [string] => [text]) },
  )

test('nothing in any text that is shown turns, hides or breaks a line', () => {
  always((shown) => expect(shown).not.toMatch(UNSEEN), '\u202Eexe.txt', '\u{E0041}', '\u{E0000}', '\u2065', '\u061C')
})

test('no letter of any text that is shown carries more than eight marks', () => {
  always((shown) => expect(shown).not.toMatch(/\p{M}{9}/u), `z${'\u0336'.repeat(200)}`)
})

test('any text that is shown is well-formed, and no longer than it was', () => {
  always((shown, text) => {
    expect(shown.isWellFormed()).toBe(true)
    expect(shown.length).toBeLessThanOrEqual(text.length)
  })
})

test('showing what is shown changes nothing in any text', () => {
  always((shown) => expect(toDisplayText(shown)).toBe(shown))
})

const readSigns = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []).filter((sign) => !/[\u115F\u1160\u3164\uFFA0]/.test(sign))

test('letters, numbers and signs of any text are all shown, in their order', () => {
  always((shown, text) => expect(readSigns(shown)).toEqual(readSigns(text.toWellFormed())))
})
