import type { Article } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { Result } from '../result.ts'
import type { Settings } from '../settings.ts'
import { isTooShort } from '../summary/is-too-short.ts'
import { summarize } from '../summary/summarize.ts'
import { loadLanguagePack } from '../text/language-pack.ts'
import type { View } from './view.ts'

/** What to show of a reading: its summary, or the reason why there is none. */
export async function present(reading: Result<Article, Failure>, { wordsPerMinute }: Settings): Promise<View> {
  if (!reading.ok) return { status: 'failed', failure: reading.failure, cause: reading.cause, remainder: null }
  const article = reading.value
  const summary = summarize(article, await loadLanguagePack(article.language), { wordsPerMinute })
  if (isTooShort(article, summary)) {
    const failure = article.partial.includes('paywall') ? 'login-wall' : 'too-short'
    return { status: 'failed', failure, remainder: { article, summary } }
  }
  return { status: 'ready', article, summary }
}
