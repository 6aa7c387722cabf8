import { anyMutant } from '../support/mutate-page.ts'
import { readFixtures } from '../support/read-fixtures.ts'
import { expect, test } from './fixtures.ts'
import { forAll, TIMEOUT_MS } from './for-all.ts'
import { judgeTwice } from './judge-twice.ts'

test('an article that is spoiled anywhere is read or refused by a name, and alike in both browsers', async ({
  readInBoth,
}) => {
  test.setTimeout(TIMEOUT_MS)
  await forAll('spoiled articles', anyMutant(readFixtures()), async ({ body, charset }) => {
    const read = await readInBoth({ body, headers: { 'content-type': `text/html; charset=${charset}` } })
    expect(judgeTwice(read)).toEqual([])
    expect(read.inFirefox.article).toEqual(read.inChromium.article)
  })
})
