import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isText } from './is-text.ts'

/**
 * Adds the headings under which something of the article stands, and leaves out those under which nothing does: many
 * sites put each heading in a box of its own, beside the box of its text.
 */
export const keepHeadings: Rule = ({ own, body }) => {
  const kept = new Set(body)
  const places = own.flatMap((draft, place) => (kept.has(draft) && draft.kind !== 'heading' ? [place] : []))
  const [first = own.length] = places
  const last = places.at(-1) ?? -1
  const beforeFirst = own.findLastIndex((draft, place) => place < first && isText(draft) && draft.kind !== 'heading')
  const opening = findHeadingsAbove(own, kept)
  const isHeadingOfArticle = (draft: Draft, place: number): boolean => {
    if (place > last) return false
    // A heading of the root may stand right above the next one.
    if (kept.has(draft)) return true
    return opening.has(draft) && place > beforeFirst
  }
  return {
    body: own.filter((draft, place) => (draft.kind === 'heading' ? isHeadingOfArticle(draft, place) : kept.has(draft))),
  }
}

/** The headings with text of the article between them and the next one of their level. */
function findHeadingsAbove(drafts: Draft[], kept: ReadonlySet<Draft>): Set<Draft> {
  const above = new Set<Draft>()
  let open: Draft[] = []
  for (const draft of drafts) {
    if (draft.kind === 'heading') open = [...open.filter((outer) => levelOf(outer) < levelOf(draft)), draft]
    else if (kept.has(draft) && isText(draft)) open.forEach((heading) => above.add(heading))
  }
  return above
}

const LOWEST_LEVEL = 6
const levelOf = ({ level }: Draft): number => level ?? LOWEST_LEVEL
