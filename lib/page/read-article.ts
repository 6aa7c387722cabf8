import type { Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { fail, type Result } from '../result.ts'
import { extractArticle, type ExtractedArticle } from './extract-article.ts'
import { findUnseen } from './find-unseen.ts'
import { hasDominantFrame } from './has-dominant-frame.ts'
import type { Shown } from './judge-style.ts'
import { readSelection } from './read-selection.ts'
import { takeSnapshot, type PageSnapshot } from './snapshot.ts'
import { splitPlainText } from './split-plain-text.ts'

/** Reads the live page, or what is selected in it. */
export function readArticle(document: Document, scope: Scope): Reading {
  if (!READABLE.has(document.contentType) || !document.body) return fail('unsupported-document')
  const extracted = scope === 'selection' ? readSeen(document, readSelection) : readPage(document)
  return !extracted.ok && hasDominantFrame(document, extracted.failure) ? fail('in-frame') : extracted
}

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
