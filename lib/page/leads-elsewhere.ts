import type { Draft } from './collect-drafts.ts'
import { attributeOf } from './native-dom.ts'
import type { SnapshotElement } from './snapshot-node.ts'

/** Whether an element stands in a link to another page. Accordions and old anchors stand in an `a` too. */
export function leadsElsewhere(element: SnapshotElement | null): boolean {
  for (let box = element; box; box = box.parent)
    if (box.tag === 'a') return /^[^#]/.test(attributeOf(box.live, 'href') ?? '')
  return false
}

/** Whether a heading is the title of another page. White space beside its link counts for nothing. */
export const isLinkedTitle = ({ kind, text, linkLength, pieces }: Draft): boolean =>
  kind === 'heading' && linkLength === text.length && pieces.some(({ parent }) => leadsElsewhere(parent))
