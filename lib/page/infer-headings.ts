import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'

/** UTF-16 units. A longer bold line is an emphasized sentence. */
const MAX_LENGTH = 100
/** With so many headings of its own an article needs none of ours. */
const ENOUGH_HEADINGS = 2
const INFERRED_LEVEL = 2

/** Many sites set their section headings as paragraphs in bold. */
export const inferHeadings: Rule = ({ body }) => {
  if (body.filter((draft) => draft.kind === 'heading').length >= ENOUGH_HEADINGS) return {}
  return {
    body: body.map((draft, index) => {
      const next = body[index + 1]
      const isHeading = looksLikeHeading(draft) && next !== undefined && !next.isBold && isProse(next)
      return isHeading ? { ...draft, kind: 'heading', level: INFERRED_LEVEL } : draft
    }),
  }
}

function looksLikeHeading({ kind, text, isBold, linkLength }: Draft): boolean {
  if (kind !== 'paragraph' || !isBold || linkLength > 0 || text.length > MAX_LENGTH) return false
  return /\p{L}/u.test(text) && !/[.!,;:…。！]$/.test(text)
}
