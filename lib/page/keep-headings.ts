import type { Draft } from './collect-drafts.ts'
import { leadsElsewhere } from './leads-elsewhere.ts'

/** Adds the headings under which something of the article stands, and leaves out those under which nothing does. */
export function keepHeadings(drafts: Draft[], kept: Set<Draft>): Draft[] {
  const first = drafts.findIndex((draft) => kept.has(draft) && draft.kind !== 'heading')
  const headed: Draft[] = []
  // Backwards: what stands below a heading is known when it is met.
  let leadsToText = 0
  for (const [index, draft] of [...drafts.entries()].toReversed()) {
    if (draft.kind === 'heading' && isTeaser(draft)) continue
    if (draft.kind !== 'heading') {
      if (kept.has(draft)) {
        headed.push(draft)
        if (isText(draft)) leadsToText = LOWEST_LEVEL
      }
      continue
    }
    const level = draft.level ?? LOWEST_LEVEL
    if (
      (leadsToText >= level || (kept.has(draft) && leadsToText > 0)) &&
      (index > first || kept.has(draft) || isNextTo(drafts, index, first))
    ) {
      headed.push(draft)
      leadsToText = level - 1
    } else leadsToText = Math.min(leadsToText, level - 1)
  }
  return headed.toReversed()
}

const LOWEST_LEVEL = 6
/** A heading inside a link is a teaser's. */
const isTeaser = ({ element }: Draft): boolean => leadsElsewhere(element.parent)
const isText = ({ kind }: Draft): boolean => kind !== 'image' && kind !== 'caption'
const isNextTo = (drafts: Draft[], index: number, first: number): boolean =>
  drafts.slice(index + 1, first).every((draft) => !isText(draft))
