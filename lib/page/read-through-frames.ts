import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { collapse } from './collapse.ts'
import type { ExtractedArticle } from './extracted-article.ts'
import { findDominantFrame } from './find-dominant-frame.ts'

/** Reads a live page; where the page is but a shell, what its one large frame shows. */
export function readThroughFrames(document: Document, read: (document: Document) => Reading, nesting = 0): Reading {
  if (!READABLE.has(document.contentType) || !document.body) return fail('unsupported-document')
  const extracted = read(document)
  if (extracted.ok || nesting === MAX_NESTING) return extracted
  const frame = findDominantFrame(document)
  if (!frame) return extracted
  if (!frame.inside) return fail('in-frame')
  const framed = readThroughFrames(frame.inside, read, nesting + 1)
  return framed.ok ? ok(toPlaceInPage(framed.value, document)) : framed
}

export type Reading = Result<ExtractedArticle, Failure>

/** Viewers of mail and of e-books stand a frame within a frame. */
const MAX_NESTING = 2

/** A frame often has neither a title nor an address of its own. */
function toPlaceInPage(framed: ExtractedArticle, { title, URL: url }: Document): ExtractedArticle {
  const { article } = framed
  return {
    ...framed,
    article: {
      ...article,
      title: article.title || collapse(title.slice(0, MAX_TITLE)).toWellFormed(),
      url: /^https?:/.test(article.url) ? article.url : url,
    },
  }
}

/** UTF-16 units. */
const MAX_TITLE = 1000

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])
