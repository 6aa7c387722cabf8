import type { PartialReason } from '../article.ts'
import type { Shown } from './judge-style.ts'
import type { LiveNode, NodeWalker } from './native-dom.ts'
import type { HiddenNode, SnapshotElement } from './snapshot-node.ts'
import type { StyleReader } from './style-reader.ts'

/** A page on its way to be copied. */
export type Walk = {
  document: Document
  styles: StyleReader
  streamed: Set<Element>
  /** The innermost element around what is visited. */
  box: OpenElement
  isOver: boolean
  walked: number
  elements: number
  textRoom: number
  partial: Set<PartialReason>
  hidden: HiddenNode[]
  /** The open shadow roots that were read, each with the copy of its host. */
  components: Map<ShadowRoot, SnapshotElement>
}

/** An element whose content is being visited. */
export type OpenElement = {
  live: Element
  copy: SnapshotElement
  /** Null until the first text of its own asks for it. */
  shown: Shown | null
  around: OpenElement | null
  depth: number
  /** Walks what stands in it: the tree it stands in itself, its shadow root, or a node in its slot. */
  walker: NodeWalker
  /** What follows that node in the slot, the next one last. */
  waiting: LiveNode[]
}
