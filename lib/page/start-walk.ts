import type { PartialReason } from '../article.ts'
import type { Shown } from './judge-style.ts'
import { createNodeWalker, type LiveNode, type NodeWalker } from './native-dom.ts'
import { MAX_TEXT } from './snapshot-caps.ts'
import type { HiddenNode, SnapshotElement } from './snapshot-node.ts'
import { findMarked, type StyleReader } from './style-reader.ts'

export function startWalk(document: Document, body: SnapshotElement, styles: StyleReader): Walk {
  const { live } = body
  const walker = createNodeWalker(document, live)
  findMarked(styles, live)
  return {
    document,
    styles,
    streamed: new Set(),
    box: { live, copy: body, shown: 'shown', around: null, depth: 1, walker, waiting: NOTHING },
    isOver: false,
    walked: 0,
    elements: 1,
    textRoom: MAX_TEXT,
    partial: new Set(),
    hidden: [],
    components: new Map(),
  }
}

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

export const NOTHING: LiveNode[] = []
