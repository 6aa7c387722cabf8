import type { Article } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { Summary } from '../summary/summary.ts'

/** What the panel shows now. One union, so that an impossible screen cannot be written down. */
export type View =
  /** The first page that was asked for is not read yet. */
  | { status: 'reading' }
  | { status: 'ready'; article: Article; summary: Summary }
  /**
   * `remainder` is what is still useful beside the reason: a text too short for takeaways has a title and a reading time.
   * `cause`: what was thrown, if anything, for who reports it.
   */
  | { status: 'failed'; failure: Failure; remainder: { article: Article; summary: Summary } | null; cause?: unknown }

export function articleOf(view: View): Article | null {
  if (view.status === 'ready') return view.article
  return view.status === 'failed' ? (view.remainder?.article ?? null) : null
}
