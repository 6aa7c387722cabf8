import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { inherited } from './inherited.ts'
import { isProse } from './is-prose.ts'
import type { SnapshotElement } from './snapshot-node.ts'

/** Charts and films between paragraphs have their names set as headings. A figure above all text may hold the headline. */
export const captionFigureHeadings: Rule = ({ body }) => {
  const isInFigure = inherited(isFigure)
  const first = body.findIndex(isProse)
  const isName = ({ kind, element }: Draft): boolean => kind === 'heading' && isInFigure(element)
  return {
    body: body.map((draft, place) =>
      place > first && isName(draft) ? { ...draft, kind: 'caption', level: null } : draft,
    ),
  }
}

const isFigure = ({ tag, attributes }: SnapshotElement): boolean =>
  tag === 'figure' || (tag === 'div' && /(?:^|[ -])(?:caption|video)(?:[ -]|$)/.test(attributes.get('class') ?? ''))
