import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { fold } from './collapse.ts'
import { isProse } from './is-prose.ts'
import { isSentence } from './is-sentence.ts'

/** Among how many blocks before the article's first one its lead is looked for. */
const MAX_BLOCKS = 15

/** The lead often stands with the headline, in a box of its own above the article's text, as may the author's points. */
export const restoreLead: Rule = ({ own, body, metadata }) => {
  const kept = new Set(body)
  const first = own.findIndex((draft) => kept.has(draft) && draft.kind !== 'heading')
  const before = own.slice(Math.max(0, first - MAX_BLOCKS), Math.max(0, first))
  const headline = before.findLastIndex(
    ({ kind, level, text }) => kind === 'heading' && (level === 1 || fold(text) === fold(metadata.title)),
  )
  if (headline < 0) return {}
  const lead = new Set(
    before.slice(headline + 1).filter((draft) => isProse(draft) || (isLine(draft) && isSentence(draft))),
  )
  return { body: own.filter((draft) => kept.has(draft) || lead.has(draft)) }
}

const isLine = ({ kind }: Draft): boolean => kind === 'paragraph' || kind === 'list-item'
