import { anyPage, anyTwins } from '../support/fuzz-page.ts'
import { expect, test, type ReadTwice } from './fixtures.ts'
import { forAll, TIMEOUT_MS } from './for-all.ts'
import { judgeTwice } from './judge-twice.ts'

test('any page is read or refused by a name, and sees nothing of it', async ({ readInBoth }) => {
  test.setTimeout(TIMEOUT_MS)
  await forAll('any tags and texts', anyPage({ withNames: true }), async (html) => {
    const read = await readInBoth(html)
    expect(judgeTwice(read)).toEqual([])
    expect(read.inFirefox.article).toEqual(read.inChromium.article)
  })
})

test('twins that differ only in what nobody sees are read alike, and alike in both browsers', async ({
  readInBoth,
}) => {
  test.setTimeout(TIMEOUT_MS)
  await forAll('twins', anyTwins(), async ({ clean, noisy }) => {
    const [plain, other] = [await readInBoth(clean), await readInBoth(noisy)]
    expect([...judgeTwice(plain), ...judgeTwice(other)]).toEqual([])
    expect(plain.inFirefox.article).toEqual(plain.inChromium.article)
    expect(other.inFirefox.article).toEqual(other.inChromium.article)
    expect(readWords(other)).toEqual(readWords(plain))
  })
})

/** What was read; what was left out is another matter. */
function readWords({ inChromium: { article } }: ReadTwice) {
  if (!article.ok) throw new Error(`The essay is no article: ${article.failure}`)
  const { title, blocks } = article.value
  return { title, blocks }
}
