import type { Rule } from './choice.ts'
import { isText } from './is-text.ts'
import { isLinkedTitle } from './leads-elsewhere.ts'
import { lengthOf } from './length-of.ts'

const MIN_CARDS = 2
const MAX_TEXTS_OF_CARD = 1
/** Part of the text that must remain. */
const MIN_SHARE = 0.5

/**
 * Blogs end with a row of cards: other posts, each a linked title with a line about it. The index page of a manual is a
 * row of such cards from its beginning, and stays whole.
 */
export const cutTeaserCards: Rule = ({ body }) => {
  let start = body.length
  let cards = 0
  let texts = 0
  for (const [place, draft] of [...body.entries()].toReversed()) {
    if (draft.kind === 'heading') {
      const isCard = isLinkedTitle(draft)
      // The cards' own heading, "Our latest posts", has nothing else below it.
      if (!isCard && (texts > 0 || cards === 0)) break
      cards += Number(isCard)
      start = place
      texts = 0
    } else if (isText(draft)) texts += 1
    if (texts > MAX_TEXTS_OF_CARD) break
  }
  const rest = body.slice(0, start)
  return cards >= MIN_CARDS && lengthOf(rest) >= lengthOf(body) * MIN_SHARE ? { body: rest } : {}
}
