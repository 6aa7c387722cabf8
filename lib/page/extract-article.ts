import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Rule } from './choice.ts'
import { collectDrafts } from './collect-drafts.ts'
import { endsAtWall } from './ends-at-wall.ts'
import { toExtracted, toPageFields, type ExtractedArticle } from './extracted-article.ts'
import { hidesText } from './hides-text.ts'
import { isListing } from './is-listing.ts'
import { looksLikeArticle } from './looks-like-article.ts'
import { readMetadata } from './read-metadata.ts'
import { selectArticle } from './select-article.ts'
import type { PageSnapshot } from './snapshot.ts'

/** Finds the article in a page. */
export function extractArticle(snapshot: PageSnapshot, rules?: readonly Rule[]): Result<ExtractedArticle, Failure> {
  const drafts = collectDrafts(snapshot.body)
  const metadata = readMetadata(snapshot.document, drafts)
  const { body, dek, root, parts } = selectArticle(drafts, metadata, rules)
  if (!looksLikeArticle(body) || isListing(drafts, body)) return fail('no-article')
  const { description: _, ...shown } = metadata
  const fields = toPageFields(snapshot)
  const partial = [...fields.partial]
  if (root && hidesText(snapshot, root, body)) partial.push('hidden-text')
  if (endsAtWall(drafts, body.at(-1))) partial.push('paywall')
  return ok(
    toExtracted(body, {
      ...fields,
      ...shown,
      partial,
      dek,
      parts: parts.map((opening) => body.indexOf(opening)),
      scope: 'page',
    }),
  )
}
