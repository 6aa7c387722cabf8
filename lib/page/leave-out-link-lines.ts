import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { shapeOf } from './shape-of.ts'

/** A line with more of its text in links leads elsewhere; list items of a guide are often links with a word around them. */
const MAX_LINK_SHARE = 0.5
const MAX_LINK_SHARE_OF_ITEM = 0.9

/** Menus and lists of other pages stand inside articles too. An item that is all link stays where others of its list are not. */
export const leaveOutLinkLines: Rule = ({ body }) => {
  const shapes = new Set(body.filter((draft) => !isLinkLine(draft)).map(shapeOf))
  return {
    body: body.filter((draft) => !isLinkLine(draft) || (draft.kind === 'list-item' && shapes.has(shapeOf(draft)))),
  }
}

function isLinkLine({ kind, text, linkLength, element }: Draft): boolean {
  // The terms of a reference link to themselves.
  if (kind === 'code' || kind === 'table-row' || kind === 'image' || element.tag === 'dt') return false
  const most = kind === 'list-item' || kind === 'heading' ? MAX_LINK_SHARE_OF_ITEM : MAX_LINK_SHARE
  return linkLength >= text.length * most
}
