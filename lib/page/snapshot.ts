/**
 * A bounded, harmless copy of a live page as plain data, in which every text still knows its live node. All that follows
 * works on it alone, so a hostile page is met here and nowhere else.
 */
import type { PartialReason } from '../article.ts'
import { LazyAttributes } from './snapshot-attributes.ts'
import type { HiddenNode, SnapshotElement, SnapshotNode, SnapshotText } from './snapshot-node.ts'
import { createStyleReader, type StyleOptions } from './style-reader.ts'
import { startWalk, walkPage } from './walk-page.ts'

export function takeSnapshot(document: Document, options: StyleOptions = {}): PageSnapshot {
  const live = document.body
  const body: SnapshotElement = { tag: 'body', attributes: new LazyAttributes(live), parent: null, children: [], live }
  const walk = startWalk(document, body, createStyleReader(document, options))
  walkPage(walk)
  const { partial, hidden, components } = walk
  return { document, body, partial: [...partial], hidden, components }
}

export type PageSnapshot = {
  document: Document
  body: SnapshotElement
  partial: PartialReason[]
  hidden: HiddenNode[]
  /** The open shadow roots that were read, each with the copy of its host. */
  components: Map<ShadowRoot, SnapshotElement>
}

export const isSnapshotText = (node: SnapshotNode): node is SnapshotText => 'text' in node
