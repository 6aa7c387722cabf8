import type { Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { collapse } from './collapse.ts'
import { extractArticle, type ExtractedArticle } from './extract-article.ts'
import { findUnseen } from './find-unseen.ts'
import { findDominantFrame } from './find-dominant-frame.ts'
import type { Shown } from './judge-style.ts'
import { readSelection } from './read-selection.ts'
import { takeSnapshot, type PageSnapshot } from './snapshot.ts'
import { splitPlainText } from './split-plain-text.ts'

/** Reads the live page, or what is selected in it; where the page is but a shell, what its one large frame shows. */
export function readArticle(document: Document, scope: Scope, nesting = 0): Reading {
  if (!READABLE.has(document.contentType) || !document.body) return fail('unsupported-document')
  const extracted = scope === 'selection' ? readSeen(document, readSelection) : readPage(document)
  if (extracted.ok || nesting === MAX_NESTING) return extracted
  const frame = findDominantFrame(document)
  if (!frame) return extracted
  if (!frame.inside) return fail('in-frame')
  const framed = readArticle(frame.inside, scope, nesting + 1)
  return framed.ok ? ok(toPlaceInPage(framed.value, document)) : framed
}

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

type Reading = Result<ExtractedArticle, Failure>

function readPage(document: Document): Reading {
  if (document.contentType === 'text/plain') return extractArticle(splitPlainText(takeSnapshot(document)))
  const extracted = readSeen(document, extractArticle)
  return extracted.ok ? extracted : extractArticle(takeSnapshot(document, { withHiddenArticle: true }))
}

/** Reads again without what turns out to be before nobody's eyes; in the end with the style of every element. */
function readSeen(document: Document, extract: (snapshot: PageSnapshot) => Reading): Reading {
  const unseen = new Map<Element, Shown>()
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const extracted = extract(takeSnapshot(document, { unseen }))
    if (!extracted.ok) return extracted
    const found = findUnseen(document, extracted.value.body)
    if (found.size === 0) return extracted
    for (const [live, shown] of found) unseen.set(live, shown)
  }
  return extract(takeSnapshot(document, { asksEveryStyle: true }))
}

/** Nearly every page needs one; a page that heaps up hidden text in many ways is asked for every style at last. */
const MAX_ROUNDS = 2
