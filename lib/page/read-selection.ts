import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import { cutToRanges } from './cut-to-ranges.ts'
import { toExtracted, toPageFields, type ExtractedArticle } from './extract-article.ts'
import { readMetadata } from './read-metadata.ts'
import type { PageSnapshot } from './snapshot.ts'

/** Reads the blocks of the page's selection, the first and the last cut where the selection ends. */
export function readSelection(snapshot: PageSnapshot): Result<ExtractedArticle, Failure> {
  const selection = snapshot.document.getSelection()
  if (!selection || selection.isCollapsed) return fail('empty-selection')
  const ranges = Array.from({ length: Math.min(selection.rangeCount, MAX_RANGES) }, (_, index) =>
    selection.getRangeAt(index),
  )
  const body = collectDrafts(cutToRanges(snapshot.body, ranges))
  if (body.every((draft) => draft.kind === 'image')) return fail('empty-selection')
  const { description: _, ...metadata } = readMetadata(snapshot.document, collectDrafts(snapshot.body))
  return ok(toExtracted(body, { ...toPageFields(snapshot), ...metadata, dek: null, scope: 'selection' }))
}

/** Firefox makes a range of every selected cell of a table. */
const MAX_RANGES = 50
