import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../lib/article.ts'
import { readOnce } from '../../../lib/browser/read-once.ts'
import type { Failure } from '../../../lib/failure.ts'
import { ok, type Result } from '../../../lib/result.ts'
import { buildArticle } from '../../support/build-article.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('twenty clicks at once read the page once, and each gets the article', async () => {
  const { asked, read, finish } = createReading()
  const readings = Array.from({ length: 20 }, () => read(1, 'page'))
  finish()
  expect(new Set(await Promise.all(readings)).size).toBe(1)
  expect(asked).toEqual(['page 1'])
})

test('another tab, or the selection of this one, is another reading', () => {
  const { asked, read } = createReading()
  void read(1, 'page')
  void read(2, 'page')
  void read(1, 'selection')
  expect(asked).toEqual(['page 1', 'page 2', 'selection 1'])
})

test('a page that was read is read anew for the next click', async () => {
  const { asked, read, finish } = createReading()
  const first = read(1, 'page')
  finish()
  await first
  void read(1, 'page')
  expect(asked).toHaveLength(2)
})

test('who clicks again after a while does not wait for a reading that hangs', () => {
  const { asked, read } = createReading()
  void read(1, 'page')
  vi.advanceTimersByTime(1000)
  void read(1, 'page')
  expect(asked).toHaveLength(2)
})

function createReading() {
  const asked: string[] = []
  const { promise, resolve } = Promise.withResolvers<Result<Article, Failure>>()
  const read = readOnce((tabId, scope) => {
    asked.push(`${scope} ${tabId}`)
    return promise
  })
  return { asked, read, finish: () => resolve(ok(buildArticle(['The lamp is lit.']))) }
}
