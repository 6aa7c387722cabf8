import type { Draft } from './collect-drafts.ts'
import type { SnapshotElement } from './snapshot-node.ts'

/** For each element that holds some of it, how much stands inside. */
export function sumInside(drafts: Draft[], measure: (draft: Draft) => number): Map<SnapshotElement, number> {
  const sums = new Map<SnapshotElement, number>()
  for (const draft of drafts) {
    const own = measure(draft)
    if (own === 0) continue
    for (let box: SnapshotElement | null = draft.element; box; box = box.parent)
      sums.set(box, (sums.get(box) ?? 0) + own)
  }
  return sums
}

/** Where what was summed stands as a whole. */
export function findTop(sums: Map<SnapshotElement, number>): SnapshotElement | null {
  for (const element of sums.keys()) if (!element.parent) return element
  return null
}
