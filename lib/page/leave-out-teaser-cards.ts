import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { inherited } from './inherited.ts'
import { isText } from './is-text.ts'
import { isLinkedTitle } from './leads-elsewhere.ts'
import { lengthOf } from './length-of.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import { sumInside } from './sum-inside.ts'

/** UTF-16 units besides the title. */
const MAX_LENGTH = 600
const MIN_CARDS = 2
/** Part of the article's text that must remain. With more of it in cards they are the article: a list of twenty projects. */
const MIN_SHARE = 0.75

/** Boxes for other pages stand before, between and below the paragraphs: a linked title with a line or two about it. */
export const leaveOutTeaserCards: Rule = ({ own, body }) => {
  const headings = sumInside(own, ({ kind }) => Number(kind === 'heading'))
  const lengths = sumInside(own, (draft) => (isText(draft) && draft.kind !== 'heading' ? draft.text.length : 0))
  const cards = new Set<SnapshotElement>()
  for (const draft of own) {
    if (!isLinkedTitle(draft)) continue
    let card = draft.element
    while (card.parent && headings.get(card.parent) === 1 && (lengths.get(card.parent) ?? 0) <= MAX_LENGTH)
      card = card.parent
    // Without a class it is the article's own markup.
    if (card.attributes.get('class') && lengths.has(card)) cards.add(card)
  }
  const isInCard = inherited((element) => cards.has(element))
  const isOutside = ({ element }: Draft): boolean => !isInCard(element)
  const rest = body.filter(isOutside)
  const isWhole = lengthOf(rest) >= lengthOf(body) * MIN_SHARE
  return cards.size >= MIN_CARDS && isWhole ? { own: own.filter(isOutside), body: rest } : {}
}
