import type { Article, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { Result } from '../result.ts'

/** A burst of clicks and keys. Who asks again later may mean that the page is another by now. */
const BURST_MS = 500

type ReadPage = (tabId: number, scope: Scope) => Promise<Result<Article, Failure>>

/** However often a page is asked for at once, it is read once, and all are answered with that reading. */
export function readOnce(readPage: ReadPage): ReadPage {
  const running = new Map<string, ReturnType<ReadPage>>()
  return (tabId, scope) => {
    const key = `${scope} ${tabId}`
    const joined = running.get(key)
    if (joined !== undefined) return joined
    const reading = readPage(tabId, scope)
    const forget = () => running.get(key) === reading && running.delete(key)
    running.set(key, reading)
    setTimeout(forget, BURST_MS)
    void reading.then(forget, forget)
    return reading
  }
}
