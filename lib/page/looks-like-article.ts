import type { Draft } from './collect-drafts.ts'
import { isText } from './is-text.ts'
import { lengthOf } from './length-of.ts'

/** UTF-16 units of text outside links; a single paragraph of a note has more. */
const MIN_PROSE = 140
/** The same where it is whole sentences: two of them are a note, however short. */
const MIN_SENTENCES = 60
/** A front page is links to other pages. */
const MAX_LINK_SHARE = 0.6

/** Tells an article, however short, from a search form or a page of links. */
export function looksLikeArticle(body: Draft[]): boolean {
  const prose = body.filter((draft) => isText(draft) && draft.kind !== 'heading')
  const length = lengthOf(prose)
  const linkLength = prose.reduce((sum, draft) => sum + draft.linkLength, 0)
  const sentences = body.flatMap(({ kind, text, linkLength: linked }) =>
    kind === 'paragraph' && linked === 0 ? (text.match(SENTENCE_END) ?? []) : [],
  )
  const needed = sentences.length > 1 ? MIN_SENTENCES : MIN_PROSE
  return length - linkLength >= needed && linkLength <= length * MAX_LINK_SHARE
}

const SENTENCE_END = /[.!?。！？।]/g
