import { expect, test } from 'vitest'
import { measureLength, measureLengths } from '../../lib/summary/measure-lengths.ts'

const words = (count: number) => Array.from({ length: count }, () => 'tide').join(' ')

test('code takes its own time, a hundred words a minute', () => {
  const { words: counted, seconds } = measureLength({ kind: 'code', text: words(100) }, { language: 'en' })
  expect([counted, seconds]).toEqual([100, expect.closeTo(60, 5)])
})

test('Han and kana characters count as words beside the words among them', () => {
  expect(measureLength({ kind: 'paragraph', text: 'React の本' }, { language: 'ja' }).words).toBe(3)
})

test('each picture takes less time than the one before, whatever stands between', () => {
  const lengths = measureLengths(
    [
      { kind: 'image', text: 'A pier' },
      { kind: 'paragraph', text: words(238) },
      { kind: 'image', text: 'A quay' },
    ],
    { language: 'en' },
  )
  expect(lengths).toEqual([
    { words: 0, seconds: 12 },
    { words: 238, seconds: expect.closeTo(60, 5) },
    { words: 0, seconds: 11 },
  ])
})
