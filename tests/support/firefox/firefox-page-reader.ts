import type { ReadArticle } from '../../../lib/article.ts'
import { decodeReading } from '../../../lib/browser/decode-article.ts'
import { PROTOCOL_VERSION } from '../../../lib/protocol.ts'
import { fail, type Result } from '../../../lib/result.ts'
import { toFailure } from '../../../lib/browser/to-failure.ts'
import type { HostileReading } from '../hostile/judge-reading.ts'
import { readPopup } from '../read-popup.ts'
import type { FirefoxExtension } from './firefox-extension.ts'
import type { FirefoxPage } from './firefox-page.ts'

/**
 * Reads pages in Firefox with the shipped reader as a panel does: in a tab that holds the grant of a click, by injection and
 * a message. It is the sidebar that asks, since the reader answers no page of the add-on that stands in a tab.
 */
export async function createFirefoxPageReader(
  extension: FirefoxExtension,
  { before, after }: Looks = {},
): Promise<FirefoxPageReader> {
  const tab = await extension.newPage()
  await extension.shortcut(tab, 'U')
  const panel = await extension.surface('sidepanel.html', async (sidebar) => {
    // Its own reading, of an empty tab, is over by then.
    await readPopup(sidebar)
    return sidebar
  })
  const read = async (url: string): Promise<HostileReading> => {
    await tab.bringToFront()
    await tab.goto(url)
    // Firefox takes a grant back with every navigation.
    await extension.grantActiveTab()
    await before?.(tab)
    const startedAt = await extension.readProcessorMs()
    const asked = await panel.evaluate(askReader, { protocol: PROTOCOL_VERSION, type: 'read', timeoutMs: PATIENCE_MS })
    const processorMs = (await extension.readProcessorMs()) - startedAt
    await after?.(tab)
    const { asked: requests, refused, arrived, errors } = await extension.takeNotes()
    const complaints = [...errors, ...[...requests, ...refused, ...arrived].map((request) => `a request: ${request}`)]
    return { article: toArticle(asked), milliseconds: asked.milliseconds, processorMs, errors: complaints }
  }
  const close = async () => {
    await extension.closeSurface('sidepanel.html')
    await tab.close()
  }
  return { read, close }
}

export type FirefoxPageReader = { read: (url: string) => Promise<HostileReading>; close: () => Promise<void> }

/** At the page around its reading, outside of the measured time. */
type Looks = { before?: (page: FirefoxPage) => Promise<unknown>; after?: (page: FirefoxPage) => Promise<unknown> }

/** On a machine that does much else; only a page that hangs takes so long. */
const PATIENCE_MS = 30_000

function toArticle({ reply, refusal }: Asked): Result<ReadArticle, string> {
  return refusal === null ? (decodeReading(reply) ?? fail('undecodable')) : fail(toFailure(refusal))
}

type Asked = { reply: unknown; refusal: string | null; milliseconds: number }

/** Runs in the sidebar. */
async function askReader({ timeoutMs, ...request }: Question): Promise<Asked> {
  const startedAt = performance.now()
  const ask = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const tabId = tab?.id ?? 0
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })
    const data = { scope: 'page', nonce: injected?.result?.nonce }
    const answer = await browser.tabs.sendMessage(tabId, { ...request, data }, { frameId: 0 })
    return { reply: answer?.value ?? null, refusal: null, milliseconds: performance.now() - startedAt }
  }
  const late = new Promise<Asked>((_, reject) => setTimeout(() => reject(new Error('no answer in time')), timeoutMs))
  return Promise.race([ask(), late]).catch((error: unknown) => ({
    reply: null,
    refusal: String(error),
    milliseconds: performance.now() - startedAt,
  }))
}

type Question = { protocol: number; type: string; timeoutMs: number }

/** As much of the add-on's own `browser` as is used here. */
declare const browser: {
  tabs: {
    query: (filter: object) => Promise<{ id: number }[]>
    sendMessage: (tabId: number, message: object, options: object) => Promise<{ value?: unknown } | undefined>
  }
  scripting: { executeScript: (injection: object) => Promise<{ result?: { nonce?: string } }[]> }
}
