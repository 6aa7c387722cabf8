import type { Rule } from './choice.ts'
import { inherited } from './inherited.ts'
import { isMainPart } from './is-main-part.ts'
import { proseLengthOf } from './is-prose.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import { sumInside } from './sum-inside.ts'

/** UTF-16 units. Teasers and biographies are shorter than the paragraphs of an article. */
const LONG_PARAGRAPH = 150
const MIN_LONG_PARAGRAPHS = 3
/** Part of a box's text that is prose: a list of teasers has titles, dates and links besides. */
const MIN_PROSE_SHARE = 0.8
/** Part of the root's prose: less is a note. */
const MIN_SHARE_OF_ROOT = 0.12

/**
 * Buying guides, and articles with questions and answers at their end, stand in several boxes side by side, each made
 * differently. Inside what the page marks as its article or its main part, a box of nothing but prose is more of the same.
 */
export const widenRoot: Rule = ({ own, root }) => {
  const all = sumInside(own, (draft) => draft.text.length)
  const prose = sumInside(own, proseLengthOf)
  const longParagraphs = sumInside(own, (draft) => Number(proseLengthOf(draft) >= LONG_PARAGRAPH))
  const isMoreOf = (child: SnapshotElement, other: SnapshotElement): boolean =>
    (longParagraphs.get(other) ?? 0) >= MIN_LONG_PARAGRAPHS &&
    (prose.get(other) ?? 0) >= (all.get(other) ?? 0) * MIN_PROSE_SHARE &&
    (prose.get(other) ?? 0) >= (prose.get(child) ?? 0) * MIN_SHARE_OF_ROOT
  const isMarked = inherited(isMainPart)
  let widest = root
  for (let child = root; child?.parent && isMarked(child.parent); child = child.parent) {
    const { parent } = child
    const hasMore = parent.children.some((other) => 'tag' in other && other !== child && isMoreOf(child, other))
    if (hasMore) widest = parent
  }
  return { root: widest }
}
