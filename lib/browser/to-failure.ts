import type { Failure } from '../failure.ts'

/**
 * The one place where browsers' error texts are read. The first row that matches decides.
 * Texts: Chromium 156, Firefox 153.
 */
const FAILURE_BY_TEXT: readonly (readonly [RegExp, Failure])[] = [
  [/no tab with id|invalid tab id/i, 'page-gone'],
  [/no frame with id|no document with id|invalid frame ids|frame with id \d+ was removed/i, 'page-gone'],
  [/moved into back\/forward cache|message channel (is )?closed/i, 'page-gone'],
  [/receiving end does not exist/i, 'page-gone'],
  [/showing error page|frame with id \d+ is not ready/i, 'error-page'],
  [/extensions gallery|cannot access a \S+:\/\/ url|extensions settings policy/i, 'restricted-page'],
  [/cannot access contents of|missing host permission/i, 'no-access'],
]

/** What a rejected browser call means. An error nobody has met is `internal`. */
export function toFailure(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error)
  return FAILURE_BY_TEXT.find(([pattern]) => pattern.test(text))?.[1] ?? 'internal'
}
