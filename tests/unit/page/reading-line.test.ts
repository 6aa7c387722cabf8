import { describe, expect, test } from 'vitest'
import { findBlockAt, findReadingLine } from '../../../lib/page/reading-line.ts'

/** A window of 900 px over an article that ends 3000 px down its page, scrolled by so much. */
const lineAt = (scrolled: number) => findReadingLine({ size: 900, scrolled, end: 3000 - scrolled })

describe('the line a person reads at', () => {
  test('is at the top before anything was scrolled, and goes down to a third of the window', () => {
    expect([0, 100, 300, 1000].map(lineAt)).toEqual([0, 100, 300, 300])
  })

  test('goes on to the end of the window as the end of the article comes into view', () => {
    expect([1500, 1800, 2100].map(lineAt)).toEqual([300, 600, 900])
  })

  test('is below the article once that was scrolled past', () => {
    expect(lineAt(3500)).toBeGreaterThan(900)
  })

  test('passes all of an article that is little longer than the window', () => {
    const lines = [0, 50, 100].map((scrolled) => findReadingLine({ size: 900, scrolled, end: 1000 - scrolled }))
    expect(lines).toEqual([0, 450, 900])
  })

  test('cannot be told of an article that is in view as a whole', () => {
    expect(findReadingLine({ size: 900, scrolled: 0, end: 800 })).toBeNull()
  })

  test('does not wait for an end that is not laid out yet', () => {
    expect(findReadingLine({ size: 900, scrolled: 5000, end: Infinity })).toBe(300)
  })
})

describe('the block at the line', () => {
  const boxes = [
    { block: 3, start: -400, end: 100 },
    { block: 4, start: 120, end: 320 },
    { block: 5, start: 340, end: 800 },
  ]

  test('is the one the line runs through, with the share above it', () => {
    expect(findBlockAt(boxes, 220)).toEqual({ block: 4, share: 0.5 })
  })

  test('is the one above when the line runs between two', () => {
    expect(findBlockAt(boxes, 330)).toEqual({ block: 4, share: 1 })
  })

  test('is the first when all are below', () => {
    expect(findBlockAt(boxes.slice(1), 50)).toEqual({ block: 4, share: 0 })
  })

  test('is the earlier one where columns stand side by side', () => {
    const columns = [
      { block: 1, start: 0, end: 800 },
      { block: 9, start: 0, end: 800 },
    ]
    expect(findBlockAt(columns, 400)?.block).toBe(1)
  })

  test('is none where nothing is drawn', () => {
    expect(findBlockAt([], 300)).toBeNull()
  })
})
