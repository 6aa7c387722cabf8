import type { ReadArticle, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { ok, type Result } from '../result.ts'
import { readArticle } from './read-article.ts'
import { sharePlaces } from './shared-places.ts'

/** Reads one page, and leaves word of where the blocks of its last reading stand. */
export function createReader(document: Document): Reader {
  return {
    read: (scope) => {
      const extracted = readArticle(document, scope)
      if (!extracted.ok) return extracted
      sharePlaces(scope, extracted.value.places)
      return ok(extracted.value.article)
    },
  }
}

export type Reader = { read: (scope: Scope) => Result<ReadArticle, Failure> }
