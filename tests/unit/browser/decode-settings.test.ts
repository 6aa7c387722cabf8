import { expect, test } from 'vitest'
import { decodeSettings, encodeSettings } from '../../../lib/browser/decode-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts'

const CHOSEN: Settings = {
  wordsPerMinute: 300,
  showsReadingTime: false,
  summaryLength: 9,
  theme: 'dark',
  textSize: 'large',
  opensWith: 'outline',
  hasLetterKeys: false,
}

test('settings come back as they were stored', () => {
  expect(decodeSettings(encodeSettings(CHOSEN))).toEqual(CHOSEN)
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'dark'],
  ['a number', 7],
  ['a list', ['dark', 9]],
  ['an empty record', {}],
  ['a record of nothing but junk', { version: 'two', theme: 3, summaryLength: '9', wordsPerMinute: Number.NaN }],
  ['a record with a prototype of its own', Object.create({ theme: 'dark' })],
])('%s gives the usual settings', (_, stored) => {
  expect(decodeSettings(stored)).toEqual(DEFAULT_SETTINGS)
})

test.each([
  ['wordsPerMinute', [59, 801, 238.5, -1, Infinity, '300', {}]],
  ['showsReadingTime', [0, 'false', null]],
  ['summaryLength', [2, 13, 4.5, '5']],
  ['theme', ['sepia', '', null]],
  ['textSize', ['huge', 16]],
  ['opensWith', ['coverage', '', true]],
  ['hasLetterKeys', ['yes', 1]],
])('a %s that cannot be is the usual one, and spoils no other', (name, values) => {
  const usual = { ...CHOSEN, [name]: Reflect.get(DEFAULT_SETTINGS, name) }
  for (const value of values) expect(decodeSettings({ ...CHOSEN, version: 1, [name]: value })).toEqual(usual)
})

test('whatever is stored, the result is whole and can be stored again', () => {
  const junk = [undefined, null, true, 0, -1, 5, 1e9, '', 'dark', 'large', [], {}, { length: 3 }]
  for (let seed = 0; seed < 2_000; seed += 1) {
    const stored = Object.fromEntries(
      [...Object.keys(CHOSEN), 'version', 'other'].map((name, place) => [
        name,
        junk[(seed * 31 + place * (seed + 7)) % junk.length],
      ]),
    )
    const settings = decodeSettings(stored)
    expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS))
    expect(decodeSettings(encodeSettings(settings))).toEqual(settings)
  }
})

test('settings of an earlier version go through each change since', () => {
  const migrations = [
    (fields: object) => ({ ...fields, theme: 'dark' }),
    (fields: object) => ({ ...fields, summaryLength: 9 }),
  ]
  expect(decodeSettings({ version: 2, theme: 'light' }, migrations)).toMatchObject({ theme: 'light', summaryLength: 9 })
  expect(decodeSettings({ version: 1, theme: 'light' }, migrations)).toMatchObject({ theme: 'dark', summaryLength: 9 })
})

test('settings of this version are changed by none of the earlier ones’ changes', () => {
  const migrations = [(fields: object) => ({ ...fields, theme: 'dark' })]
  expect(decodeSettings({ version: 2, theme: 'light' }, migrations)).toMatchObject({ theme: 'light' })
  expect(encodeSettings(CHOSEN).version).toBe(1)
})

test('settings of a later version go through none of the changes that this one knows', () => {
  const migrations = [(fields: object) => ({ ...fields, theme: 'dark' })]
  expect(decodeSettings({ version: 99, theme: 'light' }, migrations)).toMatchObject({ theme: 'light' })
})

test('settings of a later version are read as far as they are known', () => {
  const stored = { version: 99, theme: 'dark', textSize: 'enormous', mood: 'calm' }
  expect(decodeSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
})
