import type { SnapshotElement } from './snapshot-node.ts'

/** Whether it holds for an element or for one around it. Each element is asked once: their answers may cost a walk. */
export function inherited(holds: (element: SnapshotElement) => boolean): (element: SnapshotElement) => boolean {
  const known = new Map<SnapshotElement, boolean>()
  const ask = (element: SnapshotElement): boolean => {
    const answer = known.get(element) ?? (holds(element) || (element.parent !== null && ask(element.parent)))
    known.set(element, answer)
    return answer
  }
  return ask
}
