import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../lib/article.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { readingSeconds } from '../../lib/text/reading-time.ts'
import { countWords } from '../../lib/text/words.ts'
import { buildArticle, heading } from '../support/build-article.ts'
import { anyText, FUZZ } from '../support/fuzz.ts'

const anyLanguage = () => fc.constantFrom('en', 'de', 'ru', 'ar', 'ko', 'zh', 'ja', 'th', 'vi', 'und')

/** Far below what is shown, far above what sums of fractions lose. */
const SAME_SECONDS = 1e-6

test('the reading time of any text is finite, and none only where there are no words', () => {
  fc.assert(
    fc.property(anyText(), anyLanguage(), (text, language) => {
      const seconds = readingSeconds(text, { language })
      expect(Number.isFinite(seconds)).toBe(true)
      expect(seconds > 0).toBe(countWords(text) > 0)
    }),
    FUZZ,
  )
})

test('two texts take together as long as one after the other, so that more text never takes less time', () => {
  fc.assert(
    fc.property(anyText(), anyText(), anyLanguage(), (first, second, language) => {
      const apart = readingSeconds(first, { language }) + readingSeconds(second, { language })
      const together = readingSeconds(`${first} ${second}`, { language })
      expect(Math.abs(together - apart)).toBeLessThan(SAME_SECONDS)
    }),
    { ...FUZZ, examples: [['ー', 'a', 'und']] },
  )
})

test('a longer start of a text never takes less time', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('tide', '1', '.', ',', "'", ' ', '海', 'の', '-', '바다', 'é')), (pieces) => {
      const times = pieces.map((_, place) => readingSeconds(pieces.slice(0, place + 1).join(''), { language: 'en' }))
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }),
    FUZZ,
  )
})

test('Chinese is timed by its characters', () => {
  fc.assert(
    fc.property(fc.nat(5_000), (characters) => {
      expect(readingSeconds('海'.repeat(characters), { language: 'zh' })).toBeCloseTo((characters / 439) * 60, 6)
    }),
    { ...FUZZ, numRuns: 30 },
  )
})

test('a reader’s own speed changes every time in proportion', () => {
  fc.assert(
    fc.property(anyText(), anyLanguage(), fc.integer({ min: 50, max: 1_000 }), (text, language, wordsPerMinute) => {
      const own = readingSeconds(text, { language, wordsPerMinute })
      expect(Math.abs((own * wordsPerMinute) / 238 - readingSeconds(text, { language }))).toBeLessThan(SAME_SECONDS)
    }),
    FUZZ,
  )
})

const english = await loadLanguagePack('en')

const anyBlock = (): fc.Arbitrary<Block> =>
  fc.oneof(
    anyText().map((text): Block => ({ kind: 'paragraph', text })),
    fc.lorem({ maxCount: 80 }).map((text): Block => ({ kind: 'paragraph', text })),
    fc.constantFrom<Block>({ kind: 'image', text: '' }, { kind: 'code', text: 'let tide = 3' }),
    fc.constantFrom(2 as const, 3 as const).map((level) => heading('Part of the sea', level)),
  )

test('the times of the sections are whole seconds and sum to the total, as their words do', () => {
  fc.assert(
    fc.property(fc.array(anyBlock(), { maxLength: 12 }), (blocks) => {
      const article = buildArticle([heading('Sea', 2), ...blocks])
      const { outline, words, readingSeconds: total } = summarize(article, english)
      expect(outline.every(({ seconds }) => Number.isInteger(seconds))).toBe(true)
      expect(outline.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(total)
      expect(outline.reduce((sum, section) => sum + section.words, 0)).toBe(words)
    }),
    { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 3) },
  )
})
