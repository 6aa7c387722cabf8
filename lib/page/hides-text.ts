import type { Draft } from './collect-drafts.ts'
import { isInside } from './is-inside.ts'
import { lengthOf } from './length-of.ts'
import { createNodeWalker, dataOf, isElement, isText, localNameOf, parentOf } from './native-dom.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import type { PageSnapshot } from './snapshot.ts'

/**
 * In hidden paragraphs, per unit of what is shown: a fifth of the article. A box to sign up or a note that opens on a click
 * is less; what a page keeps for its subscribers is more.
 */
const MIN_SHARE = 0.25
/** Each costs some 0.5 µs. */
const MAX_NODES = 20_000

/** Whether a good part of the article's own prose is before nobody's eyes. What stands there twice is not lost. */
export function hidesText({ document, hidden }: PageSnapshot, root: SnapshotElement, body: Draft[]): boolean {
  const shown = new Set(body.flatMap(({ pieces }) => pieces.map(({ text }) => text.trim())))
  const enough = lengthOf(body) * MIN_SHARE
  let length = 0
  let nodes = 0
  for (const { around, live } of hidden) {
    if (!isInside(around, root)) continue
    const walker = createNodeWalker(document, live)
    for (let node: Node | null = live; node && ++nodes < MAX_NODES; node = walker.nextNode()) {
      const text = isParagraphText(node) ? dataOf(node).trim() : ''
      if (!shown.has(text)) length += text.length
    }
  }
  return length > enough
}

function isParagraphText(node: Node): node is Text {
  const parent = isText(node) ? parentOf(node) : null
  return parent !== null && isElement(parent) && localNameOf(parent) === 'p'
}
