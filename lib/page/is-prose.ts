import type { Draft } from './collect-drafts.ts'

/** UTF-16 units. A paragraph of this length is prose wherever it stands in an article. */
const PROSE_LENGTH = 80
const MAX_LINK_SHARE = 0.3

export const isProse = ({ text, linkLength }: Draft): boolean =>
  text.length >= PROSE_LENGTH && linkLength < text.length * MAX_LINK_SHARE

export const proseLengthOf = (draft: Draft): number => (isProse(draft) ? draft.text.length : 0)
