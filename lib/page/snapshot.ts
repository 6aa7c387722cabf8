/**
 * A bounded, harmless copy of a live page as plain data, in which every text still knows its live node. All that follows
 * works on it alone, so a hostile page is met here and nowhere else.
 */
import type { PartialReason } from '../article.ts'
import type { Shown } from './judge-style.ts'
import { LazyAttributes, type SnapshotAttributes } from './snapshot-attributes.ts'
import { createStyleReader } from './style-reader.ts'
import { startWalk, walkPage } from './walk-page.ts'

export function takeSnapshot(document: Document, options: SnapshotOptions = {}): PageSnapshot {
  const live = document.body
  const body: SnapshotElement = { tag: 'body', attributes: new LazyAttributes(live), parent: null, children: [], live }
  const walk = startWalk(document, body, createStyleReader(document, options))
  walkPage(walk)
  const { partial, hidden, components } = walk
  return { document, body, partial: [...partial], hidden, components }
}

export type SnapshotOptions = {
  /** Reads an article that is not displayed: some sites show it by script alone, after a check that may never end. */
  withHiddenArticle?: boolean
  /** Elements that are known to be before nobody's eyes. */
  unseen?: ReadonlyMap<Element, Shown>
  /** Asks for the style of every element, not only of those that the browser calls hidden. */
  asksEveryStyle?: boolean
}

export type PageSnapshot = {
  document: Document
  body: SnapshotElement
  partial: PartialReason[]
  hidden: HiddenNode[]
  /** The open shadow roots that were read, each with the copy of its host. */
  components: Map<ShadowRoot, SnapshotElement>
}

/** What was left out because it is before nobody's eyes, and what it stands in. */
export type HiddenNode = { around: SnapshotElement; live: Node }

export type SnapshotNode = SnapshotElement | SnapshotText

export type SnapshotElement = {
  tag: string
  attributes: SnapshotAttributes
  parent: SnapshotElement | null
  children: SnapshotNode[]
  live: Element
}

export type SnapshotText = { text: string; parent: SnapshotElement; live: Text }

export const isSnapshotText = (node: SnapshotNode): node is SnapshotText => 'text' in node
