import type { Article, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { RevealOutcome, RevealRequest } from '../protocol.ts'
import { fail, ok, type Result } from '../result.ts'
import { extractArticle, type ExtractedArticle, type Place } from './extract-article.ts'
import { createHighlighter } from './create-highlighter.ts'
import { hasDominantFrame } from './has-dominant-frame.ts'
import { readSelection } from './read-selection.ts'
import { revealAnchor } from './reveal-anchor.ts'
import { takeSnapshot } from './snapshot.ts'
import { splitPlainText } from './split-plain-text.ts'

/** Reads and reveals in one page, and remembers where the blocks of its last reading stand. */
export function createReader(document: Document, options: ReaderOptions = {}): Reader {
  const highlighter = createHighlighter(options.onHighlightEnd)
  let places: Place[] = []
  const read = (scope: Scope): Result<Article, Failure> => {
    if (!READABLE.has(document.contentType) || !document.body) return fail('unsupported-document')
    const extracted = scope === 'selection' ? readSelection(takeSnapshot(document)) : readArticle(document)
    if (!extracted.ok) return hasDominantFrame(document, extracted.failure) ? fail('in-frame') : extracted
    places = extracted.value.places
    return ok(extracted.value.article)
  }
  return {
    read,
    reveal: (request) => revealAnchor({ document, places, highlighter, request }),
    dispose: () => highlighter.clear(),
  }
}

function readArticle(document: Document): Result<ExtractedArticle, Failure> {
  if (document.contentType === 'text/plain') return extractArticle(splitPlainText(takeSnapshot(document)))
  const extracted = extractArticle(takeSnapshot(document))
  return extracted.ok ? extracted : extractArticle(takeSnapshot(document, { withHiddenArticle: true }))
}

export type ReaderOptions = { onHighlightEnd?: (highlightName: string) => void }

export type Reader = {
  read: (scope: Scope) => Result<Article, Failure>
  reveal: (request: RevealRequest) => RevealOutcome
  dispose: () => void
}

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])
