import { expect, test } from 'vitest'
import type { Anchor, Article } from '../../../lib/article.ts'
import type { Failure } from '../../../lib/failure.ts'
import { ok, type Result } from '../../../lib/result.ts'
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts'
import type { SummaryStore } from '../../../lib/store/summary-store.ts'
import { buildArticle } from '../../support/build-article.ts'
import { createTestStore } from '../../support/create-test-store.ts'

const LONG_ENOUGH = Array.from(
  { length: 12 },
  (_, day) => `On day ${day} the keeper wrote down the wind, the swell and the hour at which the lamp was lit.`,
)

test('a page that was read is shown with its summary', async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(LONG_ENOUGH)) })
  await store.getState().open({ tabId: 1, scope: 'page', focus: 'outline' })
  const { view, focus } = store.getState()
  expect(view.status).toBe('ready')
  expect(focus).toBe('outline')
})

test('a page that is being read shows so', () => {
  const store = createTestStore({ readPage: () => new Promise(() => {}) })
  void store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })
  expect(store.getState().view).toEqual({ status: 'reading' })
})

test('a named failure is shown as it is', async () => {
  const store = createTestStore({ readPage: async () => ({ ok: false, failure: 'restricted-page' }) })
  await store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })
  expect(store.getState().view).toEqual({ status: 'failed', failure: 'restricted-page', remainder: null })
})

test('without a tab there is nothing to read', async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(LONG_ENOUGH)) })
  await store.getState().open(null)
  expect(store.getState().view).toEqual({ status: 'failed', failure: 'no-tab', remainder: null })
})

test('a text too short for takeaways keeps its title and reading time', async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(['The lamp is lit.'])) })
  await store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })
  const { view } = store.getState()
  expect(view).toMatchObject({ status: 'failed', failure: 'too-short', remainder: { summary: { words: 4 } } })
})

test('the page that was asked for last is shown, whichever is read first', async () => {
  const slow = Promise.withResolvers<Result<Article, Failure>>()
  const store = createTestStore({
    readPage: (tabId) => (tabId === 1 ? slow.promise : Promise.resolve(ok(buildArticle(LONG_ENOUGH)))),
  })
  const first = store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })
  await store.getState().open({ tabId: 2, scope: 'page', focus: 'takeaways' })
  slow.resolve({ ok: false, failure: 'page-gone' })
  await first
  expect(store.getState().view.status).toBe('ready')
})

test('a bug on the way is shown as a reason, and still thrown', async () => {
  const bug = new Error('The reader broke its promise.')
  const store = createTestStore({ readPage: () => Promise.reject(bug) })
  await expect(store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })).rejects.toBe(bug)
  expect(store.getState().view).toEqual({ status: 'failed', failure: 'internal', remainder: null, cause: bug })
})

test('how a reveal ended is told with the place it was asked for', async () => {
  const anchor: Anchor = { block: 0, start: 0, end: 3, quote: 'The' }
  const store = createTestStore({
    readPage: async () => ok(buildArticle(LONG_ENOUGH)),
    revealInPage: async () => ok('gone'),
  })
  await store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })
  await store.getState().reveal(anchor)
  expect(store.getState().revealed).toEqual({ anchor, outcome: 'gone' })
})

test('a panel that nobody asked for a place looks first at what the reader likes', async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(LONG_ENOUGH)) })
  await store.getState().applySettings({ ...DEFAULT_SETTINGS, opensWith: 'outline' })
  await store.getState().open({ tabId: 1, scope: 'page', focus: null })
  expect(store.getState().focus).toBe('outline')
  await store.getState().open({ tabId: 1, scope: 'page', focus: 'takeaways' })
  expect(store.getState().focus).toBe('takeaways')
})

test('more takeaways are asked of one article, not of the next', async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(LONG_ENOUGH)) })
  await store.getState().open({ tabId: 1, scope: 'page', focus: null })
  store.getState().changeLength(6)
  expect(store.getState().length).toBe(6)
  await store.getState().open({ tabId: 2, scope: 'page', focus: null })
  expect(store.getState().length).toBeNull()
})

test("a reader's own speed changes the times of the article that is shown, and nothing else of it", async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(LONG_ENOUGH)) })
  await store.getState().open({ tabId: 1, scope: 'page', focus: null })
  const before = readSummary(store)
  await store.getState().applySettings({ ...DEFAULT_SETTINGS, wordsPerMinute: 119 })
  const after = readSummary(store)
  // Seconds are whole, so twice as many may be one off.
  expect(after.readingSeconds / before.readingSeconds).toBeCloseTo(2, 1)
  expect(after.takeaways).toEqual(before.takeaways)
})

test('a setting that changes no summary leaves it as it is', async () => {
  const store = createTestStore({ readPage: async () => ok(buildArticle(LONG_ENOUGH)) })
  await store.getState().open({ tabId: 1, scope: 'page', focus: null })
  const { view } = store.getState()
  await store.getState().applySettings({ ...DEFAULT_SETTINGS, theme: 'dark', summaryLength: 9 })
  expect(store.getState().view).toBe(view)
})

function readSummary(store: SummaryStore) {
  const { view } = store.getState()
  if (view.status !== 'ready') throw new Error('There is no summary.')
  return view.summary
}

test('a side panel that waits for one page shows another that it was sent to, though its reader has gone on', async () => {
  const second = Promise.withResolvers<Result<Article, Failure>>()
  const store = createTestStore({
    readPage: (tabId) => (tabId === 1 ? new Promise(() => {}) : second.promise),
    createFollower: () => () => {},
  })
  void store.getState().open({ tabId: 1, scope: 'page', focus: null })
  store.getState().tabCameToFront(2)
  const reading = store.getState().readFront?.()
  store.getState().tabCameToFront(3)
  second.resolve(ok(buildArticle(LONG_ENOUGH)))
  await reading
  expect(store.getState()).toMatchObject({ tabId: 2, view: { status: 'ready' } })
})
