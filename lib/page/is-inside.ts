import type { SnapshotElement } from './snapshot-node.ts'

export function isInside(element: SnapshotElement, root: SnapshotElement): boolean {
  for (let box: SnapshotElement | null = element; box; box = box.parent) if (box === root) return true
  return false
}
