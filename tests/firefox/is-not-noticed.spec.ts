import { createFirefoxPageReader } from '../support/firefox/firefox-page-reader.ts'
import { listUntripped, READ_TRIPWIRES, tripAll, TRIPWIRES } from '../support/tripwires.ts'
import { WATCHING_PAGES } from '../support/watching-pages.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('pages see nothing of being read', { tag: '@deep' }, async ({ extension, site }) => {
  test.setTimeout(240_000)
  const seen: string[] = []
  const { read, close } = await createFirefoxPageReader(extension, {
    before: (page) => page.evaluate(TRIPWIRES),
    after: async (page) => {
      seen.push(...(await page.evaluate<string[]>(READ_TRIPWIRES)))
    },
  })
  for (const [index, html] of WATCHING_PAGES.entries()) {
    const path = `/noticed-${index}.html`
    site.pages[path] = html
    expect((await read(site.url + path)).errors).toEqual([])
  }
  await close()
  expect(seen).toEqual([])
})

test('the tripwires notice what they are for', async ({ openPage }) => {
  const page = await openPage(readFixture('plain-essay'))
  await page.evaluate(TRIPWIRES)
  await page.evaluate(tripAll)
  await expect.poll(async () => listUntripped(await page.evaluate<string[]>(READ_TRIPWIRES))).toEqual([])
})
