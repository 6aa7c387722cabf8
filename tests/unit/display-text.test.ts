import { expect, test } from 'vitest'
import { toDisplayText } from '../../lib/text/display-text.ts'

test.each([
  ['direction overrides', 'a\u202Eb\u2066c', 'abc'],
  ['zero-width stuffing', 'a\u200B\u2060\uFEFFb', 'ab'],
  ['soft hyphens', 'sea\u00ADgrass', 'seagrass'],
  ['control characters', 'a\u0000\u001B\u0085b', 'a b'],
  ['tag characters', 'a\u{E0041}b', 'ab'],
  ['blank fillers', 'a\u3164b', 'ab'],
  ['runs of joiners', 'a\u200D\u200D\u200D\u200Db', 'a\u200Db'],
  ['lone surrogates', 'a\uD83Db', 'a\uFFFDb'],
])('%s are taken out', (_, text, shown) => {
  expect(toDisplayText(text)).toBe(shown)
})

test.each(['👩‍🌾 sows', 'می‌خواهم', 'क्‍ष', '\u200Fשלום\u200E', 'café', 'Việt Nam', '\u06DD'])(
  '%s is shown as it is',
  (text) => {
    expect(toDisplayText(text)).toBe(text)
  },
)

test('a letter carries at most eight marks', () => {
  expect(toDisplayText(`z${'\u0301'.repeat(60)}`)).toBe(`z${'\u0301'.repeat(8)}`)
})

test('a letter behind another’s stack of marks keeps its own', () => {
  expect(toDisplayText(`z${'\u0301'.repeat(12)}e\u0302`)).toBe(`z${'\u0301'.repeat(8)}e\u0302`)
})

test.each([`z${'\u0301\u200D'.repeat(60)}`, '\u200D\u202E\u200D', `${'\u0301'.repeat(20)}\u200C\u200C\u0301`])(
  'showing what is shown changes nothing: %j',
  (text) => {
    expect(toDisplayText(toDisplayText(text))).toBe(toDisplayText(text))
  },
)
