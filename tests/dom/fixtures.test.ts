import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article, Block } from '../../lib/article.ts'
import { collectDrafts } from '../../lib/page/collect-drafts.ts'
import { readArticle } from '../../lib/page/read-article.ts'
import { shareReading } from '../../lib/page/share-reading.ts'
import { nameOtherPage } from '../../lib/page/name-other-page.ts'
import { takeSnapshot } from '../../lib/page/snapshot.ts'
import { parsePage } from '../support/parse-page.ts'

/** A fixture is a folder with `page.html` and `expected.json`; adding one needs no code. */
const FIXTURES = resolve(import.meta.dirname, '../fixtures')

type ExpectedArticle = Pick<Article, 'title' | 'dek' | 'byline' | 'siteName' | 'publishedAt' | 'language'> &
  Partial<Pick<Article, 'partial'>> & {
    /** Level and text of each heading. */
    outline: string[]
    kinds: Array<Block['kind']>
    /** Found nowhere in the article. */
    absent: string[]
  }
type Expected = ExpectedArticle | { failure: string }

const fixtures = readdirSync(FIXTURES)
  .filter((name) => existsSync(join(FIXTURES, name, 'expected.json')))
  .map((name) => {
    const expected: Expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'))
    const document = parsePage(readFileSync(join(FIXTURES, name, 'page.html'), 'utf8'))
    return { name, expected, document, reading: shareReading(readArticle(document)) }
  })

const failing = fixtures.flatMap(({ name, expected, document, reading }) =>
  'failure' in expected ? [{ name, failure: expected.failure, document, reading }] : [],
)

test.each(failing)('$name is answered with $failure', ({ failure, document, reading }) => {
  expect(reading).toEqual({ ok: false, failure: 'no-article' })
  expect(nameOtherPage(document, collectDrafts(takeSnapshot(document).body))).toBe(failure)
})

const articles = fixtures.flatMap(({ name, expected, reading }) =>
  'failure' in expected ? [] : [{ name, expected, article: reading.ok ? reading.value : null }],
)

describe.each(articles)('$name', ({ expected, article }) => {
  const { outline, kinds, absent, ...metadata } = expected

  test('has its title, dek, byline, site, date and language', () => {
    expect(article).toMatchObject(metadata)
  })

  test('has its own sections and no others', () => {
    const headings = article?.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    )
    expect(headings).toEqual(outline)
  })

  test('has its blocks in reading order, each of its kind', () => {
    expect(article?.blocks.map((block) => block.kind)).toEqual(kinds)
  })

  test.each(absent)('is read without "%s"', (text) => {
    expect(article?.blocks.filter((block) => block.text.includes(text))).toEqual([])
  })
})
