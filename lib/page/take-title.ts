import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isHeadline } from './is-headline.ts'
import { isText } from './is-text.ts'

/** Takes the title out of the body, where it would be read twice. */
export const takeTitle: Rule = ({ body, metadata }) => {
  const headline = findHeadline(body)
  return { body: body.filter((draft) => draft !== headline && !isHeadline(draft, metadata.title)) }
}

/** A lone first heading above all text is the headline, though the page tells other sites another title. */
function findHeadline(body: Draft[]): Draft | undefined {
  const [first, ...others] = body.filter(isText)
  return first?.level === 1 && others.every((draft) => draft.level !== 1) ? first : undefined
}
