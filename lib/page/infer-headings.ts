import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'

/** UTF-16 units. A longer line is a sentence of its own. */
const MAX_LENGTH = 100
/** A chapter's number may stand above its name. What has more line breaks is an address, a verse or the data of a book. */
const MAX_BREAKS = 2
/** With so many headings of its own an article needs none of ours. */
const ENOUGH_HEADINGS = 2

/** Many sites set their section headings as paragraphs in bold, or number them and leave it at that. */
export const inferHeadings: Rule = ({ body }) => {
  if (body.filter((draft) => draft.kind === 'heading').length >= ENOUGH_HEADINGS) return {}
  const numbered = body.filter((draft, index) => isNumberedLead(draft, body.slice(index + 1, index + 3)))
  const runsOn = numbered.every(({ text }, index) => parseInt(text) === index + 1)
  const headings = new Set(runsOn && numbered.length > 1 ? numbered : [])
  return {
    body: body.map((draft, index) =>
      headings.has(draft) || isBoldLead(draft, body[index + 1]) ? { ...draft, kind: 'heading' } : draft,
    ),
  }
}

/** "1. The bank", "2) The ford": a picture or a motto may stand between it and its prose, but not the next number. */
const isNumberedLead = (draft: Draft, next: Draft[]): boolean =>
  isNumbered(draft) && isLine(draft) && next.some(isProse) && next.findIndex(isNumbered) !== 0

const isBoldLead = (draft: Draft, next: Draft | undefined): boolean =>
  draft.isBold && next?.isBold === false && isProse(next) && isLine(draft)

const isNumbered = ({ text }: Draft): boolean => /^\d{1,2}([.)]\s|[、．])/.test(text)

const isLine = ({ kind, text, linkLength, breaks }: Draft): boolean =>
  kind === 'paragraph' &&
  linkLength === 0 &&
  breaks <= MAX_BREAKS &&
  text.length <= MAX_LENGTH &&
  /\p{L}.*(?<![.!,;:…。！])$/su.test(text)
