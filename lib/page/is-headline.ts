import { fold } from './collapse.ts'
import type { Draft } from './collect-drafts.ts'

/** UTF-16 units. Shorter titles occur inside other headings by chance. */
const MIN_TITLE = 10

/** The heading that is the article's title, perhaps with a kicker ("News") or a note ("(video)") around it. */
export function isHeadline({ kind, level, text }: Draft, title: string): boolean {
  if (kind !== 'heading') return false
  const heading = fold(text)
  const sought = fold(title)
  return heading === sought || (level === 1 && sought.length >= MIN_TITLE && heading.includes(sought))
}
