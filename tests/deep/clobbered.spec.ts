import type { ReadArticle } from '../../lib/article.ts'
import { anyClobbered } from '../support/clobber-page.ts'
import type { HostileReading } from '../support/hostile/judge-reading.ts'
import { readFixtures } from '../support/read-fixtures.ts'
import { expect, test, type ReadTwice } from './fixtures.ts'
import { forAll, TIMEOUT_MS } from './for-all.ts'
import { judgeTwice } from './judge-twice.ts'

/** Share of the clean twin's text. */
const MIN_RECALL = 0.98

test('a page whose forms hide the DOM behind other names is read like its clean twin', async ({ readInBoth }) => {
  test.setTimeout(TIMEOUT_MS)
  const known = new Map<string, ReadTwice>()
  await forAll('clobbered fixtures', anyClobbered(readFixtures()), async ({ page, clean, clobbered }) => {
    const plain = known.get(page) ?? (await readInBoth(clean))
    known.set(page, plain)
    const other = await readInBoth(clobbered)
    expect(judgeTwice(other)).toEqual([])
    expect(measureRecall(plain.inChromium, other.inChromium)).toBeGreaterThanOrEqual(MIN_RECALL)
    expect(measureRecall(plain.inFirefox, other.inFirefox)).toBeGreaterThanOrEqual(MIN_RECALL)
  })
})

function measureRecall(plain: HostileReading, other: HostileReading): number {
  if (!plain.article.ok) return 1
  const found = other.article.ok ? toText(other.article.value) : ''
  const blocks = plain.article.value.blocks.filter(({ text }) => text !== '')
  const recalled = blocks.filter(({ text }) => found.includes(text))
  return lengthOf(recalled) / lengthOf(blocks)
}

const toText = ({ blocks }: ReadArticle): string => blocks.map(({ text }) => text).join('\n')

const lengthOf = (blocks: { text: string }[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)
