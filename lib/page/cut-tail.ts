import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'
import { isClosingHeading, isTeaserHeading } from './tail-headings.ts'
import type { SnapshotElement } from './snapshot.ts'

/**
 * Leaves out the sections that are about the page: "Comments" with all that stands below it, "Related stories" up to
 * the next prose, since many news sites put a box of them between two paragraphs.
 */
export function cutTail(body: Draft[]): Draft[] {
  const total = body.reduce((sum, draft) => sum + draft.text.length, 0)
  let seen = 0
  let cut: Cut | null = null
  return body.filter((draft) => {
    if (draft.kind === 'heading') cut = nextCut(draft, cut, seen / total)
    else if (cut?.endsAtProse === true && draft.kind === 'paragraph' && isProse(draft)) cut = null
    seen += draft.text.length
    return cut === null
  })
}

type Cut = { level: number; endsAtProse: boolean; element: SnapshotElement }

/** Part of the text after which a heading such as "References" ends the article. */
const END_BEGINS = 0.5

function nextCut({ text, level, element }: Draft, cut: Cut | null, position: number): Cut | null {
  const own = level ?? 1
  if (isClosingHeading(text) && position >= END_BEGINS) return { level: own, endsAtProse: false, element }
  if (isClosingHeading(text) || isTeaserHeading(text)) return { level: own, endsAtProse: true, element }
  return cut && own > cut.level ? cut : null
}
