import { createChromiumPageReader } from '../support/chromium-page-reader.ts'
import { HOSTILE_GROUPS } from '../support/hostile/all-hostile-pages.ts'
import { readHostilePages } from '../support/hostile/read-hostile-pages.ts'
import { expect, test } from './fixtures.ts'

for (const [group, pages] of Object.entries(HOSTILE_GROUPS)) {
  const promise = `${group}: ${pages.length} pages are answered in time and as they should be`
  test(promise, { tag: '@deep' }, async ({ extension, site }) => {
    test.setTimeout(600_000)
    const read = createChromiumPageReader(extension)
    const { complaints, processorMs, waitedMs } = await readHostilePages(pages, { site, read })
    console.log(
      `${group}: at most ${processorMs.toFixed()} ms of processor time, ${waitedMs.toFixed()} ms by the clock`,
    )
    expect(complaints).toEqual([])
  })
}
