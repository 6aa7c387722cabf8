import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'
import { isText } from './is-text.ts'

/** UTF-16 units. */
const LINE_LENGTH = 25
const MAX_LINK_SHARE = 0.3
const POINT_LENGTH = 100
const MAX_LENGTH_POINTS = 3
/** More than so many in a paragraph is a list of keywords. */
const MAX_COMMA_POINTS = 10
const COMMA = /[,\u060C\u3001\uFF0C]/g

/** As Arc90's Readability (2010) counts: one for a paragraph, one for each comma, up to three for its length. */
export function countPoints(draft: Draft): number {
  const { kind, text, linkLength } = draft
  if (kind === 'heading' || !isText(draft)) return 0
  if (!isProse(draft)) return text.length > LINE_LENGTH && linkLength < text.length * MAX_LINK_SHARE ? 0.5 : 0
  const commas = Math.min(MAX_COMMA_POINTS, text.match(COMMA)?.length ?? 0)
  return 1 + commas + Math.min(MAX_LENGTH_POINTS, Math.floor(text.length / POINT_LENGTH))
}
