import { fail, ok } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import { copySelectedField } from './copy-selected-field.ts'
import { cutToRanges } from './cut-to-ranges.ts'
import { toExtracted, toPageFields } from './extracted-article.ts'
import { rootOf } from './native-dom.ts'
import { readMetadata } from './read-metadata.ts'
import { readSeen } from './read-seen.ts'
import { readThroughFrames, type Reading } from './read-through-frames.ts'
import { selectedRanges } from './selected-ranges.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import type { PageSnapshot } from './snapshot.ts'

/** Reads the blocks of the page's selection, the first and the last cut where the selection ends. */
export const readSelection = (document: Document): Reading =>
  readThroughFrames(document, (inner) => readSeen(inner, extractSelection))

function extractSelection(snapshot: PageSnapshot): Reading {
  const body = collectDrafts(copySelectedField(snapshot) ?? cutToSelection(snapshot))
  if (body.every((draft) => draft.kind === 'image')) return fail('empty-selection')
  const { description: _, ...metadata } = readMetadata(snapshot.document, collectDrafts(snapshot.body))
  return ok(toExtracted(body, { ...toPageFields(snapshot), ...metadata, dek: null, parts: [], scope: 'selection' }))
}

/** A range knows nothing outside the tree that it stands in: the page's own, or that of a component. */
function cutToSelection({ document, body, components }: PageSnapshot): SnapshotElement {
  const ranges = selectedRanges(document, [...components.keys()])
  const component = [...components].find(([root]) => ranges.some((range) => rootOf(range.startContainer) === root))
  return cutToRanges(component ? component[1] : body, ranges)
}
