import type { Page } from '@playwright/test'
import { createPageReader } from '../bench/page-reader.ts'
import type { Extension } from '../support/extension.ts'
import { HOSTILE_GROUPS } from '../support/hostile/all-hostile-pages.ts'
import type { HostileReading } from '../support/hostile/judge-reading.ts'
import { readHostilePages } from '../support/hostile/read-hostile-pages.ts'
import { expect, test } from './fixtures.ts'

for (const [group, pages] of Object.entries(HOSTILE_GROUPS)) {
  test(`${group}: ${pages.length} pages are answered in time and as they should be`, async ({ extension, site }) => {
    test.setTimeout(600_000)
    const { complaints, processorMs, waitedMs } = await readHostilePages(pages, { site, read: createReader(extension) })
    console.log(
      `${group}: at most ${processorMs.toFixed()} ms of processor time, ${waitedMs.toFixed()} ms by the clock`,
    )
    expect(complaints).toEqual([])
  })
}

/** On a machine that does much else; only a page that hangs takes so long. */
const PATIENCE_MS = 30_000

function createReader(extension: Extension): (url: string) => Promise<HostileReading> {
  const errors: string[] = []
  const heard = new WeakSet<Page>()
  let [startedAt, processorMs] = [0, 0]
  const read = createPageReader(extension, {
    before: async (page) => {
      if (!heard.has(page)) page.on('pageerror', ({ stack = '' }) => errors.push(...ownErrors(stack)))
      heard.add(page)
      await layOut(page)
      startedAt = await extension.readRendererMs()
    },
    after: async () => {
      processorMs = (await extension.readRendererMs()) - startedAt
    },
    loadTimeoutMs: PATIENCE_MS,
    readTimeoutMs: PATIENCE_MS,
  })
  return async (url) => ({ ...(await read(url)), processorMs, errors: errors.splice(0) })
}

/** Of the errors that nobody catches, those of a hostile page's own scripts are its own. */
const ownErrors = (stack: string): string[] => (stack.includes('chrome-extension://') ? [stack] : [])

/** A page stands when it is clicked. Through the protocol, since its script may have broken every function that would do it. */
async function layOut(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.getLayoutMetrics')
  await session.detach()
}
