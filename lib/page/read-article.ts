import { extractArticle } from './extract-article.ts'
import { readSeen } from './read-seen.ts'
import { readThroughFrames, type Reading } from './read-through-frames.ts'
import { takeSnapshot } from './snapshot.ts'
import { splitPlainText } from './split-plain-text.ts'

/** Reads the article of a live page. */
export const readArticle = (document: Document): Reading => readThroughFrames(document, readPage)

function readPage(document: Document): Reading {
  if (document.contentType === 'text/plain') return extractArticle(splitPlainText(takeSnapshot(document)))
  const extracted = readSeen(document, extractArticle)
  return extracted.ok ? extracted : extractArticle(takeSnapshot(document, { withHiddenArticle: true }))
}
