import { expect, test } from 'vitest'
import { codeReadingSeconds, imageSeconds, readingSeconds } from '../../lib/text/reading-time.ts'
import { measureText } from '../../lib/text/words.ts'

const words = (count: number, word = 'tide') => Array.from({ length: count }, () => word).join(' ')

test.each([
  ['en', words(238), 60],
  ['ko', words(202, '바다'), 60],
  ['zh', '海'.repeat(439), 60],
  ['zh-Hant-TW', '海'.repeat(439), 60],
  ['ja', 'う'.repeat(653), 60],
  ['de', words(179, 'Meer'), (60 * 228) / 238],
])('a minute of %s is read in a minute', (language, text, seconds) => {
  expect(readingSeconds(text, { language })).toBeCloseTo(seconds, 5)
})

test('an unknown language is timed by its letters, so that long words take longer', () => {
  expect(readingSeconds(words(100, 'ilerleyiciliği'), { language: 'xx' })).toBeGreaterThan(
    readingSeconds(words(100, 'sea'), { language: 'xx' }) * 3,
  )
})

test('English words in Chinese text are timed as words', () => {
  expect(readingSeconds(words(238), { language: 'zh' })).toBeCloseTo(60, 5)
})

test('code is read at a hundred words a minute', () => {
  expect(codeReadingSeconds(measureText(words(100)), { language: 'en' })).toBeCloseTo(60, 5)
})

test.each([
  ['en', 'words', words(476)],
  ['de', 'words', words(358, 'Meer')],
  ['ja', 'characters', 'う'.repeat(1306)],
  ['xx', 'letters', words(300, 'harbor')],
])('who reads twice as fast as usual reads %s %s in half the time', (language, _, text) => {
  expect(readingSeconds(text, { language, wordsPerMinute: 476 })).toBeCloseTo(readingSeconds(text, { language }) / 2, 5)
})

test('who reads twice as fast as usual reads code in half the time too', () => {
  expect(codeReadingSeconds(measureText(words(100)), { language: 'en', wordsPerMinute: 476 })).toBeCloseTo(30, 5)
})

test('images take twelve seconds, then one less each, and never less than three', () => {
  expect([0, 1, 9, 20].map(imageSeconds)).toEqual([12, 11, 3, 3])
})

test.each(['en', 'ja', 'xx'])('more text never takes less time in %s', (language) => {
  const text = 'Moss drinks fog. 苔は霧を飲む。'
  expect(readingSeconds(`${text} ${text}`, { language })).toBeGreaterThan(readingSeconds(text, { language }))
})

test('no words take no time', () => {
  expect(readingSeconds('… —', { language: 'en' })).toBe(0)
})
