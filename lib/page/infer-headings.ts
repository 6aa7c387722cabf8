import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'

/** UTF-16 units. A longer line is a sentence of its own. */
const MAX_LENGTH = 100
/** With so many headings of its own an article needs none of ours. */
const ENOUGH_HEADINGS = 2
const INFERRED_LEVEL = 2

/** Many sites set their section headings as paragraphs in bold, or number them and leave it at that. */
export const inferHeadings: Rule = ({ body }) => {
  if (body.filter((draft) => draft.kind === 'heading').length >= ENOUGH_HEADINGS) return {}
  const leads = body.filter((draft, index) => isLead(draft, body[index + 1]))
  const numbered = leads.filter(isNumbered)
  const runsOn = numbered.length > 1 && numbered.every(({ text }, index) => parseInt(text) === index + 1)
  const headings = new Set(leads.filter((lead) => lead.isBold || (runsOn && isNumbered(lead))))
  return {
    body: body.map((draft) => (headings.has(draft) ? { ...draft, kind: 'heading', level: INFERRED_LEVEL } : draft)),
  }
}

/** "1. The bank", "2) The ford". */
const isNumbered = ({ text }: Draft): boolean => /^\d{1,2}([.)]\s|[、．])/.test(text)

function isLead({ kind, text, linkLength }: Draft, next: Draft | undefined): boolean {
  if (kind !== 'paragraph' || linkLength > 0 || text.length > MAX_LENGTH) return false
  return /\p{L}.*(?<![.!,;:…。！])$/su.test(text) && next?.isBold === false && isProse(next)
}
