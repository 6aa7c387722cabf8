import { expect, test } from 'vitest'
import { summarize } from '../../lib/summary/summarize.ts'
import { createReadingClock } from '../../lib/summary/time-left.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

/** Two minutes of English. */
const TWO_MINUTES = 'The keeper wrote down the wind and the hour. '.repeat(53)

const article = buildArticle([
  TWO_MINUTES,
  heading('Day', 2),
  TWO_MINUTES,
  heading('Noon', 3),
  TWO_MINUTES,
  heading('Night', 2),
  TWO_MINUTES,
])
const pack = await loadLanguagePack('en')

const clock = (place: { block: number; share: number }, wordsPerMinute: number | null = null) =>
  createReadingClock(article, summarize(article, pack, { wordsPerMinute }))(place)

const minutes = (seconds: number | null) => (seconds === null ? null : Math.round(seconds / 60))

test('before the first heading there is time left in the article, and no section', () => {
  const { section, sectionSeconds, articleSeconds } = clock({ block: 0, share: 0.5 })
  expect([section, sectionSeconds, minutes(articleSeconds)]).toEqual([null, null, 7])
})

test('the time left in a section goes on through its subsections, as its time in the outline does', () => {
  const { section, sectionSeconds, articleSeconds } = clock({ block: 2, share: 0.5 })
  expect([section, minutes(sectionSeconds), minutes(articleSeconds)]).toEqual([0, 3, 5])
})

test('inside a subsection the time is its own', () => {
  const { section, sectionSeconds } = clock({ block: 4, share: 0 })
  expect([section, minutes(sectionSeconds)]).toEqual([1, 2])
})

test('at the end nothing is left', () => {
  const { section, sectionSeconds, articleSeconds } = clock({ block: 6, share: 1 })
  expect([section, sectionSeconds, articleSeconds]).toEqual([2, 0, 0])
})

test("a slower reader's time is as long as the times shown", () => {
  const slow = createReadingClock(article, summarize(article, pack, { wordsPerMinute: 119 }))
  expect(minutes(slow({ block: 0, share: 0 }).articleSeconds)).toBe(16)
})

test('a place beyond the article has nothing left', () => {
  expect(clock({ block: 99, share: 0 }).articleSeconds).toBe(0)
})

test('who reads twice as fast has half the time left', () => {
  const { sectionSeconds, articleSeconds } = clock({ block: 2, share: 0 }, 2 * 238)
  expect([minutes(sectionSeconds), minutes(articleSeconds)]).toEqual([2, 3])
})

test('a section begins with its heading', () => {
  expect(clock({ block: 1, share: 0 }).section).toBe(0)
})

test('of nothing no time is left', () => {
  const empty = buildArticle([])
  expect(createReadingClock(empty, summarize(empty, pack))({ block: 0, share: 0 })).toEqual({
    section: null,
    sectionSeconds: null,
    articleSeconds: 0,
  })
})
