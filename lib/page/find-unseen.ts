import type { Draft } from './collect-drafts.ts'
import { isKeptAway, judgeInk, type Shown } from './judge-style.ts'
import type { SnapshotElement } from './snapshot-node.ts'

/** A style read costs some 3 µs. */
const MAX_STYLE_READS = 5000

/**
 * What is part of an article and before nobody's eyes, in ways of which only computed styles tell. They are many questions
 * to the browser, so they are asked of the chosen blocks alone.
 */
export function findUnseen(document: Document, body: Draft[]): Map<Element, Shown> {
  const unseen = new Map<Element, Shown>()
  const view = document.defaultView
  if (!view || typeof Element.prototype.checkVisibility !== 'function') return unseen
  const holders = new Set(body.flatMap(({ element, pieces }) => [element, ...pieces.map((piece) => piece.parent)]))
  const asked = new Set<SnapshotElement>()
  for (const holder of holders) {
    for (let box = holder; box.parent && !asked.has(box) && asked.size < MAX_STYLE_READS; box = box.parent) {
      asked.add(box)
      const style = view.getComputedStyle(box.live)
      const ink = holders.has(box) ? judgeInk(style, box.live) : 'shown'
      const shown = isKeptAway(style, box.live) ? 'hidden' : ink
      if (shown !== 'shown') unseen.set(box.live, shown)
    }
  }
  return unseen
}
