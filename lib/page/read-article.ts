import type { Failure } from '../failure.ts'
import { fail, type Result } from '../result.ts'
import { extractArticle, type ExtractedArticle } from './extract-article.ts'
import { hasDominantFrame } from './has-dominant-frame.ts'
import { readSelection } from './read-selection.ts'
import type { Scope } from '../article.ts'
import { takeSnapshot } from './snapshot.ts'
import { splitPlainText } from './split-plain-text.ts'

/** Reads the live page, or what is selected in it. */
export function readArticle(document: Document, scope: Scope): Result<ExtractedArticle, Failure> {
  if (!READABLE.has(document.contentType) || !document.body) return fail('unsupported-document')
  const extracted = scope === 'selection' ? readSelection(takeSnapshot(document)) : readPage(document)
  return !extracted.ok && hasDominantFrame(document, extracted.failure) ? fail('in-frame') : extracted
}

function readPage(document: Document): Result<ExtractedArticle, Failure> {
  if (document.contentType === 'text/plain') return extractArticle(splitPlainText(takeSnapshot(document)))
  const extracted = extractArticle(takeSnapshot(document))
  return extracted.ok ? extracted : extractArticle(takeSnapshot(document, { withHiddenArticle: true }))
}

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])
