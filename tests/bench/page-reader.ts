import type { Page } from '@playwright/test'
import type { ReadArticle } from '../../lib/article.ts'
import { PROTOCOL_VERSION } from '../../lib/protocol.ts'
import { fail, type Result } from '../../lib/result.ts'
import type { Extension } from '../support/extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { toReading, type PageAnswer } from './to-reading.ts'

const LOAD_TIMEOUT_MS = 6000
const READ_TIMEOUT_MS = 6000

/** Reads pages with the shipped reader as the popup does: in a clicked tab, by injection and a message from the extension. */
export function createPageReader(extension: Extension, options: PageReaderOptions = {}): PageReader {
  const { loadTimeoutMs = LOAD_TIMEOUT_MS, readTimeoutMs = READ_TIMEOUT_MS, before, after } = options
  let tab: GrantedTab | null = null
  const read = async (url: string): Promise<PageReading> => {
    tab ??= await openGrantedTab(extension, { url, timeoutMs: loadTimeoutMs })
    await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: loadTimeoutMs })
    await before?.(tab.page)
    const startedAt = performance.now()
    const answer = await withDeadline(readTimeoutMs, askReader(extension, tab.id))
    const milliseconds = performance.now() - startedAt
    await after?.(tab.page)
    return { article: toReading(answer), milliseconds, page: tab.page }
  }
  return async (url) => {
    try {
      return await read(url)
    } catch (error) {
      await tab?.page.close().catch(() => {})
      tab = null
      const [reason = ''] = String(error).split('\n')
      return { article: fail(reason), milliseconds: null, page: null }
    }
  }
}

export type PageReader = (url: string) => Promise<PageReading>
/** `before` and `after` look at the page around its reading, outside the measured time. */
export type PageReaderOptions = {
  loadTimeoutMs?: number
  readTimeoutMs?: number
  before?: (page: Page) => Promise<unknown>
  after?: (page: Page) => Promise<unknown>
}
/** `page`: what was read, open until the next one is; null where it did not come to a reading. */
export type PageReading = { article: Result<ReadArticle, string>; milliseconds: number | null; page: Page | null }

type GrantedTab = { page: Page; id: number }

type Opening = { url: string; timeoutMs: number }

/** A click on the toolbar button grants the tab for as long as it stays on the origin. */
async function openGrantedTab(extension: Extension, { url, timeoutMs }: Opening): Promise<GrantedTab> {
  const page = await extension.context.newPage()
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: timeoutMs })
  await extension.clickAction(page)
  // The popup reads the page as well: its reader must not come between ours and the answer.
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await popup.close()
  })
  const id = await extension.worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true })
    return active?.id ?? null
  })
  if (id === null) throw new Error('The browser shows no tab.')
  return { page, id }
}

async function askReader(extension: Extension, tabId: number): Promise<PageAnswer> {
  return extension.worker.evaluate(
    async ({ tab, request }) => {
      const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] })
      const arrival = injected?.result ?? null
      if (arrival === null) return { arrival, reply: null }
      const data = { scope: 'page', nonce: arrival.nonce }
      const reply = await chrome.tabs.sendMessage(tab, { ...request, data }, { frameId: 0 })
      return { arrival, reply: reply?.value ?? null }
    },
    { tab: tabId, request: { protocol: PROTOCOL_VERSION, type: 'read' } },
  )
}

async function withDeadline<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page did not answer in time')), timeoutMs)
  })
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer))
}

/** As much of the worker's own `chrome` as is used here. */
declare const chrome: {
  tabs: {
    query: (filter: object) => Promise<Array<{ id?: number }>>
    sendMessage: (tabId: number, message: object, options: object) => Promise<{ value?: unknown } | undefined>
  }
  scripting: { executeScript: (injection: object) => Promise<{ result?: { nonce: string } | null }[]> }
}
