import type { Article, ReadArticle, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { PROTOCOL_VERSION, type Arrival } from '../protocol.ts'
import { fail, ok, type Result } from '../result.ts'
import { decodeReading } from './decode-article.ts'
import { oneOf, record, text } from './decoder.ts'
import { detectLanguage } from './detect-language.ts'
import { injectScript, READER, SELECTION_READER } from './inject-script.ts'
import { sendToPage } from './send-to-page.ts'
import { toArticle } from './to-article.ts'
import { withTimeout } from './with-timeout.ts'

/** Ten seconds are promised from click to answer; this leaves room for what comes before, and for finding the reason. */
const RUN_TIMEOUT_MS = 6500
/** Each of the two calls alone: a page that is still being drawn takes the script late, and then answers at once. */
const READ_TIMEOUT_MS = 6000

/**
 * Reads the article, or the selection, of the page in a tab. Needs the tab's `activeTab` grant. `isGranted`: of a page that
 * was clicked a moment ago, whether it was opened to us by that.
 */
export async function readPage(tabId: number, scope: Scope, isGranted?: boolean): Promise<Result<Article, Failure>> {
  const run = await withTimeout(readTwice(tabId, scope), RUN_TIMEOUT_MS)
  const reading = run.ok ? run.value : run
  if (reading.ok) return ok(await withLanguage(toArticle(reading.value)))
  const { explainFailure } = await import('./explain-failure.ts')
  return explainFailure(tabId, reading, isGranted)
}

/** A reader that does not answer was left by an older version, or went with a page that was just left: another one is sent. */
async function readTwice(tabId: number, scope: Scope): Promise<Result<ReadArticle, Failure>> {
  const reading = await read(tabId, scope)
  return !reading.ok && reading.failure === 'page-unreachable' ? read(tabId, scope) : reading
}

async function read(tabId: number, scope: Scope): Promise<Result<ReadArticle, Failure>> {
  const injected = await injectScript(tabId, scope === 'page' ? READER : SELECTION_READER, READ_TIMEOUT_MS)
  if (!injected.ok) return injected
  const arrival = decodeArrival(injected.value)
  // That a script was taken does not mean that it ran: browsers' own pages and some broken ones give no result.
  if (arrival === undefined) return fail('page-unreachable')
  const question = { scope, nonce: arrival.nonce }
  const reply = await sendToPage(tabId, {
    type: 'read',
    data: question,
    timeoutMs: READ_TIMEOUT_MS,
    decode: decodeReading,
  })
  return reply.ok ? reply.value : reply
}

const decodeArrival = record<Arrival>({ protocol: oneOf([PROTOCOL_VERSION]), nonce: text })

async function withLanguage(article: Article): Promise<Article> {
  if (article.language !== 'und') return article
  return { ...article, language: (await detectLanguage(article.blocks)) ?? 'und' }
}
