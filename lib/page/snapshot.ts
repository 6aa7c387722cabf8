/**
 * A bounded, harmless copy of a live page as plain data, in which every text still knows its live node. All that follows
 * works on it alone, so a hostile page is met here and nowhere else. The walk is iterative: a script-built tree may be
 * deeper than the stack. It asks the browser as little as can be: most of its time are such questions.
 */
import type { PartialReason } from '../article.ts'
import { createStyleReader, type StyleReader } from './style-reader.ts'
import type { Shown } from './judge-style.ts'
import {
  assignedNodesOf,
  createNodeWalker,
  dataOf,
  isElement,
  isText,
  localNameOf,
  shadowRootOf,
} from './native-dom.ts'
import { LazyAttributes, type SnapshotAttributes } from './snapshot-attributes.ts'
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

export function takeSnapshot(document: Document, options: SnapshotOptions = {}): PageSnapshot {
  const { body } = document
  const root = createElementCopy('body', body, null)
  const walk: Walk = {
    document,
    styles: createStyleReader(document, options),
    slots: createSlotResolver(document),
    box: {
      live: body,
      copy: root,
      shown: 'shown',
      around: null,
      depth: 1,
      walker: createNodeWalker(document, body),
      waiting: NOTHING,
    },
    walked: 0,
    elements: 1,
    textLength: 0,
    partial: new Set(),
    hidden: [],
    components: new Map(),
  }
  walk.styles.mark(body)
  walkPage(walk)
  const { partial, hidden, components } = walk
  return { document, body: root, partial: [...partial], hidden, components }
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

type Walk = {
  document: Document
  styles: StyleReader
  slots: SlotResolver | null
  /** The innermost element around what is visited. */
  box: OpenElement | null
  walked: number
  elements: number
  textLength: number
  partial: Set<PartialReason>
  hidden: HiddenNode[]
  components: PageSnapshot['components']
}

/** An element whose content is being visited. */
type OpenElement = {
  live: Element
  copy: SnapshotElement
  /** Null until the first text of its own asks for it. */
  shown: Shown | null
  around: OpenElement | null
  depth: number
  /** Walks what stands in it: the tree it stands in itself, its shadow root, or a node in its slot. */
  walker: TreeWalker
  /** What follows that node in the slot, the next one last. */
  waiting: Node[]
}

function walkPage(walk: Walk): void {
  let next = walk.box?.walker.firstChild() ?? null
  for (let { box } = walk; box; { box } = walk) {
    if (next === null) next = leave(walk, box)
    else if (++walk.walked > MAX_NODES_WALKED) next = stop(walk, 'too-many-elements')
    else if (isText(next)) next = copyText(walk, box, next)
    else next = isElement(next) ? copyElement(walk, box, next) : box.walker.nextSibling()
  }
}

/** Goes on behind an element of which all has been visited. */
function leave(walk: Walk, box: OpenElement): Node | null {
  const waiting = box.waiting.pop()
  if (waiting) {
    box.walker = createNodeWalker(walk.document, waiting)
    return waiting
  }
  const { around } = box
  walk.box = around
  if (around?.walker === box.walker) box.walker.parentNode()
  return around && around.walker.nextSibling()
}

function stop(walk: Walk, reason: PartialReason): null {
  walk.partial.add(reason)
  walk.box = null
  return null
}

function copyText(walk: Walk, box: OpenElement, live: Text): Node | null {
  const data = dataOf(live)
  if (box.shown === null && data.trim() !== '') {
    const hidden = findHidden(walk, box)
    if (hidden) return cutBack(walk, hidden)
  }
  if (box.shown === 'own-text-hidden') return passOver(walk, box, live)
  const room = Math.min(MAX_TEXT_NODE, MAX_TEXT - walk.textLength)
  if (data.length > room) walk.partial.add('too-much-text')
  if (room <= 0) return stop(walk, 'too-much-text')
  const text = (data.length > room ? data.slice(0, room) : data).toWellFormed()
  walk.textLength += text.length
  box.copy.children.push({ text, parent: box.copy, live })
  return box.walker.nextSibling()
}

function copyElement(walk: Walk, around: OpenElement, live: Element): Node | null {
  const { walker } = around
  const name = localNameOf(live)
  const streamed = name === 'template' ? walk.slots?.slotFor(live) : null
  if (streamed) {
    const box = createBox(around, { live: streamed, copy: around.copy, shown: 'shown' })
    return openTree(walk, box, streamed).firstChild()
  }
  const tag = toCopiedTag(name, live)
  if (tag === null || walk.slots?.isPlacedElsewhere(live)) return walker.nextSibling()
  const shown = walk.slots?.isStreamed(live) ? 'shown' : walk.styles.recall(live)
  if (shown === 'hidden') return passOver(walk, around, live)
  if (++walk.elements > MAX_ELEMENTS) return stop(walk, 'too-many-elements')
  const copy = around.depth < MAX_DEPTH ? createElementCopy(tag, live, around.copy) : around.copy
  const shadow = shadowRootOf(live)
  if (shadow !== null || name === 'slot' || name === 'img') {
    const special = openSpecial(walk, createBox(around, { live, copy, shown }), shadow)
    if (special !== undefined) return special
  }
  const child = walker.firstChild()
  if (child === null) return walker.nextSibling()
  walk.box = createBox(around, { live, copy, shown })
  return child
}

function createElementCopy(tag: string, live: Element, parent: SnapshotElement | null): SnapshotElement {
  const copy = { tag, attributes: new LazyAttributes(live), parent, children: [], live }
  parent?.children.push(copy)
  return copy
}

type Entered = Pick<OpenElement, 'live' | 'copy' | 'shown'>

const createBox = (around: OpenElement, { live, copy, shown }: Entered): OpenElement => ({
  live,
  copy,
  shown,
  around,
  depth: around.depth + 1,
  walker: around.walker,
  waiting: NOTHING,
})

const NOTHING: Node[] = []

/** Enters a shadow root or a filled slot, and of elements without text asks for an image alone. */
function openSpecial(walk: Walk, box: OpenElement, shadow: ShadowRoot | null): Node | null | undefined {
  if (shadow) {
    walk.styles.mark(shadow)
    walk.components.set(shadow, box.copy)
    return openTree(walk, box, shadow).firstChild()
  }
  const [first, ...others] = assignedNodesOf(box.live)
  if (!first) {
    const hidden = box.copy.tag === 'img' ? findHidden(walk, box) : null
    return hidden ? cutBack(walk, hidden) : undefined
  }
  box.waiting = others.toReversed()
  openTree(walk, box, first)
  return first
}

function openTree(walk: Walk, box: OpenElement, root: Node): TreeWalker {
  box.walker = createNodeWalker(walk.document, root)
  walk.box = box
  return box.walker
}

/**
 * The outermost element around a text that hides it, asked for when the first text of an element comes. What the browser
 * calls visible is so with all that stands around it; else each element around it is judged, once.
 */
function findHidden({ styles }: Walk, box: OpenElement): OpenElement | null {
  if (box.shown === null && styles.isPainted(box.live)) box.shown = 'shown'
  if (box.shown !== null) return null
  const unjudged: OpenElement[] = []
  for (let outer: OpenElement | null = box; outer?.shown === null; outer = outer.around) unjudged.push(outer)
  for (const outer of unjudged.toReversed()) {
    // A style where nothing is displayed takes the longer the deeper it stands.
    outer.shown = styles.hasLayout && outer.depth > MAX_DEPTH ? 'own-text-hidden' : styles.read(outer.live)
    if (outer.shown === 'hidden') return outer
  }
  return null
}

/** Takes an element out of the copy again, and goes on behind it. */
function cutBack(walk: Walk, { live, copy, around }: OpenElement): Node | null {
  if (around?.copy.children.at(-1) === copy) around.copy.children.pop()
  walk.box = around
  if (!around) return null
  around.walker.currentNode = live
  return passOver(walk, around, live)
}

function passOver(walk: Walk, around: OpenElement, live: Node): Node | null {
  walk.hidden.push({ around: around.copy, live })
  return around.walker.nextSibling()
}
