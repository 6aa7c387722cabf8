import { browser } from 'wxt/browser'
import type { Article, Scope } from '../article.ts'
import { FAILURES, type Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { decodeReading } from './decode-article.ts'
import { oneOf } from './decoder.ts'
import { detectLanguage } from './detect-language.ts'
import { injectScript, NAMER, READER } from './inject-script.ts'
import { sendToPage } from './send-to-page.ts'
import { toArticle } from './to-article.ts'

const READ_TIMEOUT_MS = 6000

/** Reads the article, or the selection, of the page in a tab. Needs the tab's `activeTab` grant. */
export async function readPage(tabId: number, scope: Scope): Promise<Result<Article, Failure>> {
  const injected = await injectScript(tabId, READER)
  if (!injected.ok) return fail(await explainRefusal(tabId, injected.failure))
  const question = { type: 'read', data: scope, timeoutMs: READ_TIMEOUT_MS, decode: decodeReading } as const
  const reply = await sendToPage(tabId, question)
  if (!reply.ok) return reply
  const reading = reply.value
  if (reading.ok) return ok(await withLanguage(toArticle(reading.value)))
  return reading.failure === 'no-article' ? fail(await nameOtherPage(tabId)) : reading
}

async function nameOtherPage(tabId: number): Promise<Failure> {
  const named = await injectScript(tabId, NAMER)
  return (named.ok ? decodeFailure(named.value) : undefined) ?? 'no-article'
}

const decodeFailure = oneOf(FAILURES)

/**
 * A click on the toolbar grants every page that may be read at all. If the page is still refused, its address, which the
 * grant lets us see, tells why: browsers word `about:blank`, `data:` and files without permission like a missing click.
 */
async function explainRefusal(tabId: number, failure: Failure): Promise<Failure> {
  if (failure !== 'no-access') return failure
  const tab = await browser.tabs.get(tabId).catch(() => null)
  if (tab === null) return 'page-gone'
  // The page's process has crashed: the tab is in front and yet holds nothing.
  if (tab.status === 'unloaded') return 'error-page'
  if (tab.url === undefined || /^https?:/.test(tab.url)) return 'no-access'
  return tab.url.startsWith('file:') ? 'file-access' : 'restricted-page'
}

async function withLanguage(article: Article): Promise<Article> {
  if (article.language !== 'und') return article
  return { ...article, language: (await detectLanguage(article.blocks)) ?? 'und' }
}
