import type { ReadArticle, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { ok, type Result } from '../result.ts'
import { readArticle } from './read-article.ts'
import { sharePlaces } from './shared-places.ts'

/** Reads a page, and leaves word of where the blocks of this reading stand. */
export function readAndShare(document: Document, scope: Scope): Result<ReadArticle, Failure> {
  const extracted = readArticle(document, scope)
  if (!extracted.ok) return extracted
  sharePlaces(scope, extracted.value.places)
  return ok(extracted.value.article)
}
