import type { Draft } from './collect-drafts.ts'
import { isInside } from './find-root.ts'
import { createFurnitureJudge } from './is-furniture.ts'
import { isProse } from './is-prose.ts'
import type { SnapshotElement } from './snapshot.ts'

/** Below this share of the prose around it, what Readability took is a part of the article. */
const MIN_SHARE = 0.6

/**
 * Page builders lay an article out as sections side by side, and Readability takes one of them. When the `article` or
 * `main` around it holds much more prose, all of that prose is the article.
 */
export function widen(drafts: Draft[], surviving: Set<Draft>, root: SnapshotElement | null): Set<Draft> {
  const container = findContainer(root)
  if (!container) return surviving
  const isFurniture = createFurnitureJudge(container, () => false)
  const prose = drafts.filter(
    (draft) => isText(draft) && isProse(draft) && isInside(draft.element, container) && !isFurniture(draft.element),
  )
  const missed = prose.filter((draft) => !surviving.has(draft))
  if (lengthOf(missed) < lengthOf(prose) * (1 - MIN_SHARE)) return surviving
  return new Set([...surviving, ...missed])
}

function findContainer(root: SnapshotElement | null): SnapshotElement | null {
  for (let box = root; box; box = box.parent) {
    if (box.tag === 'article' || box.tag === 'main' || box.attributes.get('role') === 'main') return box
  }
  return null
}

const isText = ({ kind }: Draft): boolean => kind !== 'heading' && kind !== 'caption' && kind !== 'image'

const lengthOf = (drafts: Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0)
