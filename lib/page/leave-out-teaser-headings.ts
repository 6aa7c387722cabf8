import type { Rule } from './choice.ts'
import { leadsElsewhere } from './leads-elsewhere.ts'

/** A heading inside a link is a teaser's: sites make the whole card a link to the other page. */
export const leaveOutTeaserHeadings: Rule = ({ own, body }) => {
  const isTeaser = ({ kind, element }: (typeof own)[number]): boolean =>
    kind === 'heading' && leadsElsewhere(element.parent)
  return { own: own.filter((draft) => !isTeaser(draft)), body: body.filter((draft) => !isTeaser(draft)) }
}
