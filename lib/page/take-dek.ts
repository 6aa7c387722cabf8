import type { Rule } from './choice.ts'
import { fold } from './collapse.ts'
import type { Draft } from './collect-drafts.ts'
import { shapeOf } from './shape-of.ts'

/** Among how many blocks from the beginning a dek is looked for. */
const TOP_BLOCKS = 4
/** UTF-16 units. Shorter lines are kickers, longer ones paragraphs. */
const MIN_DEK = 20
const MAX_DEK = 500

/** The line under the headline that says what the article is about; news sites set it as a heading. */
export const takeDek: Rule = ({ body, metadata }) => {
  const dek = body
    .slice(0, TOP_BLOCKS)
    .find(
      (draft) =>
        draft.text.length >= MIN_DEK &&
        draft.text.length <= MAX_DEK &&
        (isNamedDek(draft) || (isSaidInHead(draft, metadata.description) && standsApart(draft, body))),
    )
  return { body: body.filter((draft) => draft !== dek), dek: dek?.text ?? null }
}

const DEK_NAMES =
  /(?:^|[\s_-])(?:dek|deck|sub-?deck|standfirst|sub-?title|sub-?head(?:er|ing|line)?|chapo|strapline|vorspann)(?:$|[\s_-])/i

const isNamedDek = ({ element }: Draft): boolean =>
  [element, element.parent].some((box) => DEK_NAMES.test(box?.attributes.get('class') ?? ''))

const isSaidInHead = ({ text }: Draft, description: string | null): boolean =>
  description !== null && fold(text) === fold(description)

/** Many sites tell others their first paragraph: a dek does not look like the paragraphs below it. */
function standsApart(draft: Draft, body: Draft[]): boolean {
  const shape = shapeOf(draft)
  return body.every((other) => other === draft || shapeOf(other) !== shape)
}
