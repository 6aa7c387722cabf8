import { readFixtures } from '../support/read-fixtures.ts'
import { noteCovered } from './coverage.ts'
import { expect, test } from './fixtures.ts'
import { judgeTwice } from './judge-twice.ts'

const FIXTURES = Object.entries(readFixtures())

test('Chromium and Firefox read the same article out of every fixture', async ({ readInBoth }) => {
  test.setTimeout(600_000)
  for (const [slug, html] of FIXTURES) {
    const read = await readInBoth(html)
    expect.soft(judgeTwice(read), slug).toEqual([])
    expect.soft(read.inFirefox.article, slug).toEqual(read.inChromium.article)
  }
  noteCovered({ test: 'fixtures', runs: FIXTURES.length })
})
