import type { Draft } from './collect-drafts.ts'
import { isInside } from './find-root.ts'
import { isProse } from './is-prose.ts'
import { shapeOf } from './shape-of.ts'
import type { SnapshotElement } from './snapshot.ts'

/**
 * Brings back what Readability dropped though it stands between blocks of the article: cards, boxes and list items
 * that it counts as shady for their images and links.
 */
export function restoreText(drafts: Draft[], { surviving, root }: Survivors): Set<Draft> {
  const kept = new Set(drafts.filter((draft) => surviving.has(draft)))
  const first = drafts.findIndex((draft) => kept.has(draft))
  const last = drafts.findLastIndex((draft) => kept.has(draft))
  const shapes = new Set([...kept].map(shapeOf))
  for (const [index, draft] of drafts.entries()) {
    if (kept.has(draft) || draft.kind === 'heading' || !root || !isInside(draft.element, root)) continue
    const isBetween = index > first && index < last
    if (isBetween && (isProse(draft) || isEvidence(draft) || shapes.has(shapeOf(draft)))) kept.add(draft)
  }
  return kept
}

type Survivors = { surviving: Set<Draft>; root: SnapshotElement | null }

/** Code, tables, images and captions are never furniture by themselves. */
const isEvidence = ({ kind }: Draft): boolean =>
  kind === 'code' || kind === 'table-row' || kind === 'image' || kind === 'caption'
