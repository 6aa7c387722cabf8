import type { Page } from '@playwright/test'
import { createPageReader } from '../bench/page-reader.ts'
import type { Extension } from './extension.ts'
import type { HostileReading } from './hostile/judge-reading.ts'

/** Reads pages in Chromium with the shipped reader as a panel does, and notes what it takes and what goes wrong. */
export function createChromiumPageReader(extension: Extension, { before, after }: Looks = {}): Read {
  const errors: string[] = []
  const heard = new WeakSet<Page>()
  let [startedAt, processorMs] = [0, 0]
  const read = createPageReader(extension, {
    before: async (page) => {
      if (!heard.has(page)) page.on('pageerror', ({ stack = '' }) => errors.push(...ownErrors(stack)))
      heard.add(page)
      await layOut(page)
      await before?.(page)
      startedAt = await extension.readRendererMs()
    },
    after: async (page) => {
      processorMs = (await extension.readRendererMs()) - startedAt
      await after?.(page)
    },
    loadTimeoutMs: PATIENCE_MS,
    readTimeoutMs: PATIENCE_MS,
  })
  return async (url) => ({ ...(await read(url)), processorMs, errors: errors.splice(0) })
}

type Read = (url: string) => Promise<HostileReading>

/** At the page around its reading, outside of the measured time. */
type Looks = { before?: (page: Page) => Promise<unknown>; after?: (page: Page) => Promise<unknown> }

/** On a machine that does much else; only a page that hangs takes so long. */
const PATIENCE_MS = 30_000

/** Of the errors that nobody catches, those of a hostile page's own scripts are its own. */
const ownErrors = (stack: string): string[] => (stack.includes('chrome-extension://') ? [stack] : [])

/** A page stands when it is clicked. Through the protocol, since its script may have broken every function that would do it. */
async function layOut(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.getLayoutMetrics')
  await session.detach()
}
