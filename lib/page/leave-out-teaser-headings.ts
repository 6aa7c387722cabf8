import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isText } from './is-text.ts'
import { leadsElsewhere } from './leads-elsewhere.ts'

/** A card has a title, a line or two about the other page, and a button. */
const MAX_BLOCKS_OF_CARD = 3

/** A heading inside a link is the title of a card that leads to another page, unless a whole section stands below it: shops' links in a buying guide. */
export const leaveOutTeaserHeadings: Rule = ({ own, body }) => {
  const kept = new Set(body)
  const teasers = new Set<Draft>()
  let blocksBelow = 0
  for (const draft of own.toReversed()) {
    if (draft.kind === 'heading') {
      if (blocksBelow <= MAX_BLOCKS_OF_CARD && leadsElsewhere(draft.element.parent)) teasers.add(draft)
      blocksBelow = 0
    } else if (kept.has(draft) && isText(draft)) blocksBelow += 1
  }
  return { own: own.filter((draft) => !teasers.has(draft)), body: body.filter((draft) => !teasers.has(draft)) }
}
