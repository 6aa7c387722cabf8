import type { Article } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { Result } from '../result.ts'
import { isTooShort } from '../summary/is-too-short.ts'
import { summarize } from '../summary/summarize.ts'
import { loadLanguagePack } from '../text/language-pack.ts'
import type { View } from './view.ts'

/** What to show of a reading: its summary, or the reason why there is none. A bug on the way is shown, and thrown on. */
export async function present(reading: Promise<Result<Article, Failure>>): Promise<View> {
  const read = await reading
  if (!read.ok) return { status: 'failed', failure: read.failure, remainder: null }
  const article = read.value
  const summary = summarize(article, await loadLanguagePack(article.language))
  if (isTooShort(article, summary)) return { status: 'failed', failure: 'too-short', remainder: { article, summary } }
  return { status: 'ready', article, summary }
}
