import type { Rule } from './choice.ts'
import { BYLINE } from './byline.ts'
import type { Draft } from './collect-drafts.ts'
import { DATE_LINE, LONE_LABEL, META_LINE } from './furniture-lines.ts'
import { isClosingHeading, isTeaserHeading } from './tail-headings.ts'

/** Lines that belong to the page by what they say: a byline, a date, "Read more: …". */
export const leaveOutFurnitureLines: Rule = ({ own }) => ({ own: own.filter((draft) => !isFurnitureLine(draft)) })

/** Longer lines are prose. */
const MAX_LENGTH = 200
const MAX_DATE_LENGTH = 60

function isFurnitureLine(draft: Draft): boolean {
  const { kind, text, linkLength } = draft
  if (text.length > MAX_LENGTH || kind === 'code' || kind === 'table-row' || kind === 'image') return false
  if (BYLINE.test(text)) return true
  if (kind === 'heading') return pointsElsewhere(draft) || LONE_LABEL.test(text)
  // A lone number is a count of votes or comments.
  if (!/[\p{L}\p{N}]/u.test(text) || (kind === 'paragraph' && /^\d{1,4}$/.test(text))) return true
  if (META_LINE.test(text) || (text.length <= MAX_DATE_LENGTH && DATE_LINE.test(text))) return true
  if (pointsElsewhere(draft)) return true
  // A paragraph that is one long link is a teaser for another page.
  return kind === 'paragraph' && linkLength > text.length * TEASER_SHARE && text.length > MIN_TEASER_LENGTH
}

/** "Read more: The tunnel" points elsewhere by what stands before the colon; "Read more" alone, to the links below it. */
function pointsElsewhere({ kind, text, linkLength }: Draft): boolean {
  const [opening = '', rest] = text.split(OPENING_END, 2)
  if (!isTeaserHeading(opening) && !isClosingHeading(opening)) return false
  if (kind === 'heading') return isTeaserHeading(opening) && Boolean(rest?.trim())
  return linkLength > text.length / 2 || text.length < MAX_POINTER_LENGTH
}

const OPENING_END = /[:：|»>]/
const MAX_POINTER_LENGTH = 20
const TEASER_SHARE = 0.9
const MIN_TEASER_LENGTH = 25
