import type { Article, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { RevealOutcome, RevealRequest } from '../protocol.ts'
import { ok, type Result } from '../result.ts'
import type { Place } from './extract-article.ts'
import { createHighlighter } from './create-highlighter.ts'
import { readArticle } from './read-article.ts'
import { revealAnchor } from './reveal-anchor.ts'

/** Reads and reveals in one page, and remembers where the blocks of its last reading stand. */
export function createReader(document: Document, options: ReaderOptions = {}): Reader {
  const highlighter = createHighlighter(options.onHighlightEnd)
  let places: Place[] = []
  const read = (scope: Scope): Result<Article, Failure> => {
    const extracted = readArticle(document, scope)
    if (!extracted.ok) return extracted
    places = extracted.value.places
    return ok(extracted.value.article)
  }
  return {
    read,
    reveal: (request) => revealAnchor({ document, places, highlighter, request }),
    dispose: () => highlighter.clear(),
  }
}

export type ReaderOptions = { onHighlightEnd?: (highlightName: string) => void }

export type Reader = {
  read: (scope: Scope) => Result<Article, Failure>
  reveal: (request: RevealRequest) => RevealOutcome
  dispose: () => void
}
