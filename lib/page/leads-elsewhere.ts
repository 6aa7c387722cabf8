import { attributeOf } from './native-dom.ts'
import type { SnapshotElement } from './snapshot.ts'

/** Whether an element stands in a link to another page. Accordions and old anchors stand in an `a` too. */
export function leadsElsewhere(element: SnapshotElement | null): boolean {
  for (let box = element; box; box = box.parent)
    if (box.tag === 'a') return /^[^#]/.test(attributeOf(box.live, 'href') ?? '')
  return false
}
