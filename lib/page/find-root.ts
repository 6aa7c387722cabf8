import type { Draft } from './collect-drafts.ts'
import type { SnapshotElement } from './snapshot.ts'

/** The smallest element around all of these blocks. */
export function findRoot(drafts: Iterable<Draft>): SnapshotElement | null {
  let shared: SnapshotElement[] | null = null
  for (const { element } of drafts) {
    const path = pathTo(element)
    shared = shared === null ? path : shared.slice(0, commonLength(shared, path))
  }
  return shared?.at(-1) ?? null
}

function pathTo(element: SnapshotElement): SnapshotElement[] {
  const path = [element]
  for (let box = element.parent; box; box = box.parent) path.push(box)
  return path.toReversed()
}

function commonLength(one: SnapshotElement[], other: SnapshotElement[]): number {
  const length = Math.min(one.length, other.length)
  for (let depth = 0; depth < length; depth += 1) if (one[depth] !== other[depth]) return depth
  return length
}

export function isInside(element: SnapshotElement, root: SnapshotElement): boolean {
  for (let box: SnapshotElement | null = element; box; box = box.parent) if (box === root) return true
  return false
}
