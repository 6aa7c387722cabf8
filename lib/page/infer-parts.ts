import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { opensWithInitial } from './opens-with-initial.ts'

/** UTF-16 units, some 60 words: a note about the author below a last rule is shorter, as is a motto between two. */
const MIN_LENGTH = 400
/** Fewer are no outline, more no overview. */
const MIN_PARTS = 3
const MAX_PARTS = 30

/** Essays and long reports without headings set their parts apart by a rule, a line of stars or a large first letter. */
export const inferParts: Rule = ({ body }) => {
  if (body.some((draft) => draft.kind === 'heading')) return {}
  const parts: Part[] = []
  for (const draft of body) {
    const last = parts.at(-1)
    if (draft.kind === 'paragraph' && (last?.number !== draft.part || opensWithInitial(draft)))
      parts.push({ opening: draft, number: draft.part, length: draft.text.length })
    else if (last) last.length += draft.text.length
  }
  const long = parts.filter(({ length }, index) => index === 0 || length >= MIN_LENGTH)
  return long.length >= MIN_PARTS && long.length <= MAX_PARTS ? { parts: long.map(({ opening }) => opening) } : {}
}

type Part = { opening: Draft; number: number; length: number }
