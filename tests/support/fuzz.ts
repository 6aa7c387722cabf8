import * as fc from 'fast-check'

/** Of each property. Without it as long as its runs take. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? Infinity)

/**
 * How properties are tried: always with the same texts, so that a red build can be repeated, or with others by
 * `FUZZ_SEED=… FUZZ_RUNS=… npm run test:unit`. A failure prints its seed; its smallest input is then kept as an example.
 */
export const FUZZ: { seed: number; numRuns: number; interruptAfterTimeLimit?: number } = {
  seed: Number(process.env['FUZZ_SEED'] ?? 20_261_123),
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 300),
  ...(SECONDS < Infinity && { interruptAfterTimeLimit: SECONDS * 1000 }),
}

/** For a test of one property in the DOM of the tests, which takes a hundred times as long as a browser's. */
export const SLOW_DOM_MS = 60_000 + (FUZZ.interruptAfterTimeLimit ?? 0)

/** What pages contain that texts in a test seldom do, each with the neighbors that make it hard. */
const NASTY = [
  '. ',
  '.',
  '! ',
  '?',
  '…',
  '... ',
  '?! ',
  '.[3] ',
  '. [4] ',
  '.”',
  '.» ',
  '. »',
  '。',
  '。」',
  '！”',
  '」',
  '「',
  '《',
  '。》',
  '\n',
  '\n\n',
  '\r\n',
  '	',
  ' ',
  '\xA0',
  ' ',
  '\u2028',
  '\u2029',
  '',
  '　',
  '﻿',
  'Dr. ',
  'e.g. ',
  'U.S. ',
  'No. 5',
  'etc. ',
  '3 p.m. ',
  '1. ',
  'a) ',
  '3.5',
  '1,000',
  'v2.4.1',
  'J. R. ',
  "'s Avonds ",
  'https://example.org/a.b?c=d. ',
  'keeper@example.net',
  'notes.txt',
  'Word ',
  'word ',
  'ΛΟΓΟΣ; ',
  'слово г. ',
  'დასრულდა. ',
  'هل؟ ',
  'و',
  'שלום. ',
  'नमस्ते। ',
  '।',
  'ဆိပ်။',
  'ភ្លៀង។',
  'ቆመ።',
  '雨停了',
  '雨です',
  '비가 그쳤다. ',
  'ฉันรักทะเล',
  'ำ',
  'ກຳ',
  '́',
  '‍',
  '​',
  '‏',
  '‮',
  '️',
  '👩‍🌾',
  '👍🏽',
  '🏽',
  '🇩🇪',
  '🇩',
  '\ud83d',
  '\udc4d',
  '\0',
  '؀',
  'é',
]

/** Any text: what is hard in pages, between any characters of Unicode and any UTF-16 units, half surrogates among them. */
export const anyText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
        { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join(''))
