import type { Draft } from './collect-drafts.ts'
import { BYLINE, DATE_LINE, META_LINE } from './furniture-lines.ts'
import { isClosingHeading, isTeaserHeading } from './tail-headings.ts'

/** Longer lines are prose. */
const MAX_LENGTH = 200
const MAX_DATE_LENGTH = 60

/** A line that belongs to the page by what it says: a byline, a date, "Read more: …". */
export function isFurnitureLine({ kind, text, linkLength }: Draft): boolean {
  if (text.length > MAX_LENGTH || kind === 'code' || kind === 'table-row' || kind === 'image') return false
  if (BYLINE.test(text)) return true
  if (kind === 'heading') return false
  // A lone number is a count of votes or comments.
  if (!/[\p{L}\p{N}]/u.test(text) || (kind === 'paragraph' && /^\d{1,4}$/.test(text))) return true
  if (META_LINE.test(text) || (text.length <= MAX_DATE_LENGTH && DATE_LINE.test(text))) return true
  const [opening = ''] = text.split(OPENING_END, 1)
  if (
    (isTeaserHeading(opening) || isClosingHeading(opening)) &&
    (linkLength > text.length / 2 || text.length < MAX_POINTER_LENGTH)
  )
    return true
  // A paragraph that is one long link is a teaser for another page.
  return kind === 'paragraph' && linkLength > text.length * TEASER_SHARE && text.length > MIN_TEASER_LENGTH
}

/** "Read more: The tunnel" points elsewhere by what stands before the colon. */
const OPENING_END = /[:：|»>]/
/** "Read more" alone, before a list of links. */
const MAX_POINTER_LENGTH = 20
const TEASER_SHARE = 0.9
const MIN_TEASER_LENGTH = 25
