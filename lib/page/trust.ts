import type { Draft } from './collect-drafts.ts'
import type { SnapshotElement } from './snapshot.ts'

/** With this share of the article inside it, an element is the article, even if its class says "related". */
const MIN_SHARE = 0.35

/** Tells which elements hold so much of the text that they cannot be furniture. */
export function createTrust(surviving: Set<Draft>): (element: SnapshotElement) => boolean {
  const lengths = new Map<SnapshotElement, number>()
  let total = 0
  for (const { element, text } of surviving) {
    total += text.length
    for (let box: SnapshotElement | null = element; box; box = box.parent)
      lengths.set(box, (lengths.get(box) ?? 0) + text.length)
  }
  return (element) => (lengths.get(element) ?? 0) > total * MIN_SHARE
}
