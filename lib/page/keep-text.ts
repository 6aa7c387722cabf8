import type { Draft } from './collect-drafts.ts'
import { isInside } from './is-inside.ts'
import { shapeOf } from './shape-of.ts'
import type { SnapshotElement } from './snapshot.ts'

/** A line with more of its text in links leads elsewhere; list items of a guide are often links with a word around them. */
const MAX_LINK_SHARE = 0.5
const MAX_LINK_SHARE_OF_ITEM = 0.9

/** The text of the article: what stands in its root and is not there to lead elsewhere. */
export function keepText(drafts: Draft[], root: SnapshotElement | null): Set<Draft> {
  const inside = root ? drafts.filter((draft) => isInside(draft.element, root)) : []
  const kept = new Set(inside.filter((draft) => !isLinkLine(draft)))
  const shapes = new Set([...kept].map(shapeOf))
  // An item that is all link belongs to its list when others of the list are not.
  for (const draft of inside) if (draft.kind === 'list-item' && shapes.has(shapeOf(draft))) kept.add(draft)
  return kept
}

function isLinkLine({ kind, text, linkLength, element }: Draft): boolean {
  // The terms of a reference link to themselves.
  if (kind === 'code' || kind === 'table-row' || kind === 'image' || element.tag === 'dt') return false
  const most = kind === 'list-item' || kind === 'heading' ? MAX_LINK_SHARE_OF_ITEM : MAX_LINK_SHARE
  return linkLength >= text.length * most
}
