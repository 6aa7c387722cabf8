import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Block, ReadArticle } from '../../../lib/article.ts'
import { decodeSettings, encodeSettings } from '../../../lib/browser/decode-settings.ts'
import type { Decoder } from '../../../lib/browser/decoder.ts'
import { PROTOCOL_VERSION } from '../../../lib/protocol.ts'
import { DEFAULT_SETTINGS, type Settings, TEXT_SIZES, THEMES } from '../../../lib/settings.ts'
import { DECODERS } from '../../support/all-decoders.ts'
import { FUZZ } from '../../support/fuzz.ts'
import { anyArticle } from '../../support/fuzz-article.ts'

/** A reader's article before its language is judged. */
const anyRead = (): fc.Arbitrary<ReadArticle> => anyArticle().map(toRead)

function toRead({ direction: _direction, ...read }: Article): ReadArticle {
  const blocks = read.blocks.map(({ text, ...kind }): Block => Object.assign(kind, { text: text.toWellFormed() }))
  return { ...read, blocks }
}

const anyAnchor = () => fc.record({ block: fc.nat(), start: fc.nat(), end: fc.nat(), quote: fc.string() })

const anyHighlightName = () => fc.stringMatching(/^h[\da-f]{32}$/)

const anyScope = () => fc.constantFrom('page' as const, 'selection' as const)

/** What its sender means, by the decoder that must understand it. */
const MEANT: Record<keyof typeof DECODERS, fc.Arbitrary<object>> = {
  'a reading': anyRead().map((value) => ({ ok: true, value })),
  'a request to reveal': fc.record({ anchor: anyAnchor(), scope: anyScope(), highlightName: anyHighlightName() }),
  'a request to paint': fc.record({
    anchors: fc.array(anyAnchor()),
    scope: anyScope(),
    highlightName: anyHighlightName(),
  }),
  'a request to be followed': fc.record({ protocol: fc.constant(PROTOCOL_VERSION), blocks: fc.nat() }),
}

const JUNK: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.constantFrom(
    undefined,
    null,
    NaN,
    -0,
    Infinity,
    -1,
    7.5,
    '',
    '__proto__',
    [],
    {},
    { length: 3 },
    [undefined],
    Symbol.iterator,
    () => 1,
  ),
  fc.constant(JSON.parse('{"__proto__":{"ok":true,"theme":"dark"}}')),
)

/** A message in which one field, at any depth, is something else, is not there, or is one more. */
const anySpoiled = (meant: fc.Arbitrary<object>) =>
  fc
    .tuple(meant, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), JUNK, fc.constantFrom('replace', 'remove', 'add'))
    .map(([message, path, junk, change]) => spoil(message, { path, junk, change }))

type Spoiling = { path: number[]; junk: unknown; change: string }

function spoil(value: unknown, { path: [step = 0, ...path], junk, change }: Spoiling): unknown {
  if (typeof value !== 'object' || value === null) return junk
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value }
  const names = Object.keys(value)
  const name = names[step % Math.max(1, names.length)]
  if (typeof copy !== 'object' || copy === null || name === undefined) return junk
  if (path.length > 0) Reflect.set(copy, name, spoil(Reflect.get(copy, name), { path, junk, change }))
  else if (change === 'remove') Reflect.deleteProperty(copy, name)
  else Reflect.set(copy, change === 'add' ? 'other' : name, junk)
  return copy
}

/** Whether no object in it has fields of anybody's but its own. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === Array.prototype) && Object.values(value).every(isPlain)
}

const always = (arbitrary: fc.Arbitrary<unknown>, check: (value: unknown, decode: Decoder<unknown>) => void) =>
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(DECODERS)), arbitrary, (decode, value) => {
      check(value, decode)
    }),
    FUZZ,
  )

const anyMessage = () => fc.oneof(JUNK, ...Object.values(MEANT), ...Object.values(MEANT).map(anySpoiled))

test('nothing that arrives makes a decoder throw', () => {
  always(anyMessage(), (value, decode) => {
    expect(() => decode(value)).not.toThrow()
  })
})

test('what a decoder lets through is plain, and the same when it is decoded again', () => {
  always(anyMessage(), (value, decode) => {
    const decoded = decode(value)
    if (decoded === undefined) return
    expect(isPlain(decoded)).toBe(true)
    expect(decode(decoded)).toEqual(decoded)
    expect(decode(JSON.parse(JSON.stringify(decoded)))).toEqual(JSON.parse(JSON.stringify(decoded)))
  })
})

test('nothing that arrives gives other objects a field', () => {
  always(anyMessage(), (value, decode) => {
    decode(value)
    expect(Reflect.ownKeys(Object.prototype)).toEqual(OWN_KEYS)
  })
})

const OWN_KEYS = Reflect.ownKeys(Object.prototype)

test.each(Object.keys(MEANT))('%s arrives as it was meant, as a message and as text', (name) => {
  fc.assert(
    fc.property(MEANT[name] ?? fc.constant({}), (message) => {
      const decode = DECODERS[name]
      expect(decode?.(structuredClone(message))).toEqual(message)
      expect(decode?.(JSON.parse(JSON.stringify(message)))).toEqual(message)
    }),
    { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 3) },
  )
})

test.each(Object.keys(MEANT))('%s with one field too many arrives without it', (name) => {
  fc.assert(
    fc.property(MEANT[name] ?? fc.constant({}), JUNK, (message, junk) => {
      expect(DECODERS[name]?.({ ...message, other: junk })).toEqual(message)
    }),
    { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 3) },
  )
})

const anySettings = (): fc.Arbitrary<Settings> =>
  fc.record({
    wordsPerMinute: fc.option(fc.integer({ min: 60, max: 800 })),
    showsReadingTime: fc.boolean(),
    summaryLength: fc.option(fc.integer({ min: 3, max: 12 })),
    theme: fc.constantFrom(...THEMES),
    textSize: fc.constantFrom(...TEXT_SIZES),
    opensWith: fc.constantFrom('takeaways', 'outline'),
    hasLetterKeys: fc.boolean(),
  })

test('whatever is stored, the settings are whole, and storing them changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(JUNK, anySpoiled(anySettings().map(encodeSettings))), (stored) => {
      const settings = decodeSettings(stored)
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS))
      expect(decodeSettings(encodeSettings(settings))).toEqual(settings)
    }),
    FUZZ,
  )
})

test('any settings come back as they were stored, and a spoiled field spoils no other', () => {
  fc.assert(
    fc.property(anySettings(), fc.nat(), JUNK, (settings, place, junk) => {
      expect(decodeSettings(JSON.parse(JSON.stringify(encodeSettings(settings))))).toEqual(settings)
      const names = Object.keys(settings)
      const name = names[place % names.length] ?? ''
      expect({ ...decodeSettings({ ...settings, [name]: junk }), [name]: null }).toEqual({ ...settings, [name]: null })
    }),
    FUZZ,
  )
})
