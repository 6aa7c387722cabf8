import { fold } from './collapse.ts'
import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'

/** Among how many blocks before the article's first one its lead is looked for. */
const MAX_BLOCKS = 15
const MIN_DEK = 40

/** The lead often stands with the headline, in a box of its own above the article's text. */
export function restoreLead(drafts: Draft[], kept: Set<Draft>, title: string): Set<Draft> {
  const first = drafts.findIndex((draft) => kept.has(draft) && draft.kind !== 'heading')
  const from = Math.max(0, first - MAX_BLOCKS)
  const before = drafts.slice(from, Math.max(0, first))
  const headline = before.findLastIndex(
    (draft) => draft.kind === 'heading' && (draft.level === 1 || fold(draft.text) === fold(title)),
  )
  if (headline < 0) return kept
  const lead = before.slice(headline + 1).filter((draft) => isProse(draft) || isSentence(draft))
  return new Set([...kept, ...lead])
}

function isSentence({ kind, text, linkLength }: Draft): boolean {
  return kind === 'paragraph' && text.length >= MIN_DEK && linkLength === 0 && /[.!?。！？…]["”’»]?$/.test(text)
}
