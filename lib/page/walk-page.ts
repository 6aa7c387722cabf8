import type { PartialReason } from '../article.ts'
import { toCopiedTag } from './copied-tags.ts'
import { findHidden } from './find-hidden.ts'
import {
  assignedNodesOf,
  createNodeWalker,
  isTextWith,
  localNameGetter,
  nodeValueGetter,
  shadowRootGetter,
  type LiveNode,
} from './native-dom.ts'
import { LazyAttributes } from './snapshot-attributes.ts'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_NODES_WALKED, MAX_TEXT, MAX_TEXT_NODE } from './snapshot-caps.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import { judgeStreamed, takeStreamed } from './streaming-slots.ts'
import { findMarked, isPainted, judgeMark, type StyleReader } from './style-reader.ts'
import type { OpenElement, Walk } from './walk.ts'

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

const NOTHING: LiveNode[] = []

/**
 * Copies what stands in a page. Not recursive: a script-built tree may be deeper than the stack. And since what runs once
 * is hardly compiled, every node passes through few calls, of the browser's above all.
 */
export function walkPage(walk: Walk): void {
  let next = walk.box.walker.firstChild()
  while (!walk.isOver) {
    if (next === null) next = leave(walk)
    else if (++walk.walked > MAX_NODES_WALKED) next = stop(walk, 'too-many-elements')
    else {
      const value = nodeValueGetter.call(next)
      next = isTextWith(next, value) ? copyText(walk, next, value ?? '') : copyElement(walk, next)
    }
  }
}

type Next = LiveNode | null

/** Goes on behind an element of which all has been visited. */
function leave(walk: Walk): Next {
  const { box } = walk
  const { around, walker } = box
  const waiting = box.waiting.pop()
  if (waiting) return enter(walk, box, waiting)
  if (!around) return stop(walk)
  walk.box = around
  if (around.walker === walker) walker.parentNode()
  return around.walker.nextSibling()
}

function stop(walk: Walk, reason?: PartialReason): null {
  if (reason) walk.partial.add(reason)
  walk.isOver = true
  return null
}

function copyText(walk: Walk, live: Text, value: string): Next {
  const { box } = walk
  const { copy, walker } = box
  if (box.shown === null && value.trim() !== '') {
    const hidden = isPainted(walk.styles, box.live) ? null : findHidden(walk, box)
    if (hidden) return cutBack(walk, hidden)
    box.shown ??= 'shown'
  }
  if (box.shown === 'own-text-hidden') return passOver(walk, box, live)
  const isCut = value.length > MAX_TEXT_NODE || value.length > walk.textRoom
  const text = (isCut ? cutText(walk, value) : value).toWellFormed()
  walk.textRoom -= text.length
  copy.children.push({ text, parent: copy, live })
  return walker.nextSibling()
}

function cutText(walk: Walk, value: string): string {
  walk.partial.add('too-much-text')
  const text = value.slice(0, Math.min(MAX_TEXT_NODE, walk.textRoom))
  // Behind one endless text others may stand that there is room for.
  walk.isOver = text.length === walk.textRoom
  return text
}

function copyElement(walk: Walk, live: Element): Next {
  const around = walk.box
  const { walker, depth } = around
  const name = localNameGetter.call(live)
  const tag = toCopiedTag(name, live)
  if (tag === null) return name === 'template' ? openStreamed(walk, live) : walker.nextSibling()
  const known = walk.styles.known.get(live) ?? null
  const shown = known === 'marked' ? judgeMark(walk.styles, live) : known
  if (shown === 'hidden') return passOver(walk, around, live)
  if (++walk.elements > MAX_ELEMENTS) return stop(walk, 'too-many-elements')
  let { copy } = around
  if (depth < MAX_DEPTH) {
    const parent = copy
    copy = { tag, attributes: new LazyAttributes(live), parent, children: [], live }
    parent.children.push(copy)
  }
  const isSpecial = name === 'img' || name === 'slot' || shadowRootGetter.call(live) !== null
  const child = isSpecial ? null : walker.firstChild()
  if (child === null && !isSpecial) return walker.nextSibling()
  walk.box = { live, copy, shown, around, depth: depth + 1, walker, waiting: NOTHING }
  return child ?? openSpecial(walk)
}

/** Enters a shadow root or a filled slot, and of elements without text asks for an image alone. */
function openSpecial(walk: Walk): Next {
  const { box } = walk
  const shadow = shadowRootGetter.call(box.live)
  if (shadow) {
    findMarked(walk.styles, shadow)
    walk.components.set(shadow, box.copy)
    enter(walk, box, shadow)
    return box.walker.firstChild()
  }
  const [first, ...others] = assignedNodesOf(box.live)
  if (first) {
    box.waiting = others.toReversed()
    return enter(walk, box, first)
  }
  const hidden = box.copy.tag === 'img' && !isPainted(walk.styles, box.live) ? findHidden(walk, box) : null
  if (hidden) return cutBack(walk, hidden)
  const child = box.walker.firstChild()
  if (child === null && box.around) walk.box = box.around
  return child ?? box.walker.nextSibling()
}

/** Walks in the place of a template what was streamed for it. */
function openStreamed(walk: Walk, template: Element): Next {
  const around = walk.box
  const live = takeStreamed(walk, template)
  if (!live) return around.walker.nextSibling()
  walk.box = { ...around, live, shown: 'shown', around, depth: around.depth + 1, waiting: NOTHING }
  enter(walk, walk.box, live)
  return walk.box.walker.firstChild()
}

/** Goes on in another tree, of which the element around knows nothing. */
function enter<Root extends Node>(walk: Walk, box: OpenElement, root: Root): Root {
  box.walker = createNodeWalker(walk.document, root)
  return root
}

/** Takes an element out of the copy again, and goes on behind it. */
function cutBack(walk: Walk, { live, copy, around }: OpenElement): Next {
  if (!around) return stop(walk)
  if (around.copy.children.at(-1) === copy) around.copy.children.pop()
  walk.box = around
  around.walker.currentNode = live
  return judgeStreamed(walk, live) === null ? passOver(walk, around, live) : around.walker.nextSibling()
}

function passOver(walk: Walk, around: OpenElement, live: Node): Next {
  walk.hidden.push({ around: around.copy, live })
  return around.walker.nextSibling()
}
