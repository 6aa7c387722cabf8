import type { Article, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { fail, type Result } from '../result.ts'
import { readPage } from './read-page.ts'
import type { TargetTab } from './target-tab.ts'

/**
 * Reads the page that a popup was just opened over. That click granted every page that may be read at all, so one that is
 * refused for want of a click is none of them, however browsers word it (`about:blank`, `data:`, the page's source, their
 * own error pages), or it took the place of the one that was clicked.
 */
export async function readClickedPage(
  { tabId, isGranted }: TargetTab,
  scope: Scope,
): Promise<Result<Article, Failure>> {
  const reading = await readPage(tabId, scope)
  if (reading.ok || reading.failure !== 'no-access') return reading
  return fail(isGranted ? 'page-gone' : 'restricted-page')
}
