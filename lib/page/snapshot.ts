/**
 * A bounded, harmless copy of a live page as plain data, in which every text still knows its live node. All that follows
 * works on it alone, so a hostile page is met here and nowhere else. The walk is iterative: a script-built tree may be
 * deeper than the stack.
 */
import type { PartialReason } from '../article.ts'
import { copyAttributes, type SnapshotAttributes } from './copy-attributes.ts'
import { createStyleReader, type StyleReader } from './is-shown.ts'
import {
  assignedNodesOf,
  dataOf,
  firstShownChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
} from './native-dom.ts'
import { createSlotResolver, type SlotResolver } from './streaming-slots.ts'
import { toCopiedTag } from './copied-tags.ts'

/** Pages of real sites end at some 35,000; the rest of the reading stays below a second for so many. */
const MAX_ELEMENTS = 50_000
/** A walk over 1 M nodes takes 2.7 s. */
const MAX_NODES_WALKED = 200_000
/** The HTML parser's own limit; only scripts build deeper trees. What is deeper hangs from its ancestor at this depth. */
const MAX_DEPTH = 512
/** UTF-16 units. */
const MAX_TEXT = 2_000_000
const MAX_TEXT_NODE = 500_000

export function takeSnapshot(document: Document, { withHiddenArticle = false } = {}): PageSnapshot {
  const body = document.body
  const root: SnapshotElement = {
    tag: 'body',
    attributes: copyAttributes(body, 'body'),
    parent: null,
    children: [],
    live: body,
  }
  const walk: Walk = {
    styles: createStyleReader(document, withHiddenArticle),
    slots: createSlotResolver(document),
    stack: [],
    walked: 0,
    elements: 1,
    textLength: 0,
    partial: new Set(),
  }
  pushChildren(walk, { live: body, copy: root, depth: 1 })
  while (walk.stack.length > 0) step(walk)
  return { document, body: root, partial: [...walk.partial] }
}

export type PageSnapshot = { document: Document; body: SnapshotElement; partial: PartialReason[] }

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

type Walk = {
  styles: StyleReader
  slots: SlotResolver
  stack: Frame[]
  walked: number
  elements: number
  textLength: number
  partial: Set<PartialReason>
}

/** The next live node to visit, and the copy that its copy will hang from. Its siblings follow it. */
type Frame = { node: Node; copy: SnapshotElement; depth: number; alone: boolean; textShown: boolean }

function step(walk: Walk): void {
  const frame = walk.stack.pop()
  if (!frame) return
  if (++walk.walked > MAX_NODES_WALKED) return stop(walk, 'too-many-elements')
  const next = frame.alone ? null : nextSiblingOf(frame.node)
  if (next) walk.stack.push({ ...frame, node: next })
  if (isText(frame.node)) copyText(walk, frame, frame.node)
  else if (isElement(frame.node)) copyElement(walk, frame, frame.node)
}

function stop(walk: Walk, reason: PartialReason): void {
  walk.partial.add(reason)
  walk.stack.length = 0
}

function copyText(walk: Walk, { copy, textShown }: Frame, live: Text): void {
  if (!textShown) return
  const room = Math.min(MAX_TEXT_NODE, MAX_TEXT - walk.textLength)
  const data = dataOf(live)
  if (data.length > room) walk.partial.add('too-much-text')
  if (room <= 0) return stop(walk, 'too-much-text')
  const text = data.slice(0, room).toWellFormed()
  walk.textLength += text.length
  copy.children.push({ text, parent: copy, live })
}

function copyElement(walk: Walk, { copy, depth }: Frame, live: Element): void {
  const name = localNameOf(live)
  const slot = name === 'template' ? walk.slots.slotFor(live) : null
  if (slot) return pushChildren(walk, { live: slot, copy, depth })
  const tag = toCopiedTag(name, live)
  if (tag === null || walk.slots.isPlacedElsewhere(live)) return
  const shown = walk.styles.read(live, name)
  if (shown === 'hidden') return
  if (++walk.elements > MAX_ELEMENTS) return stop(walk, 'too-many-elements')
  const element = depth < MAX_DEPTH ? appendElement(copy, tag, live) : copy
  const below = { live, copy: element, depth: depth + 1, textShown: shown === 'shown' }
  pushChildren(walk, below)
}

function appendElement(parent: SnapshotElement, tag: string, live: Element): SnapshotElement {
  const element = { tag, attributes: copyAttributes(live, tag), parent, children: [], live }
  parent.children.push(element)
  return element
}

type Below = { live: Element; copy: SnapshotElement; depth: number; textShown?: boolean }

function pushChildren(walk: Walk, { live, copy, depth, textShown = true }: Below): void {
  const assigned = assignedNodesOf(live)
  for (const node of assigned.toReversed()) walk.stack.push({ node, copy, depth, textShown, alone: true })
  const first = assigned.length > 0 ? null : firstShownChildOf(live)
  if (first) walk.stack.push({ node: first, copy, depth, textShown, alone: false })
}
