import { fold } from './collapse.ts'
import { isHeadline } from './is-headline.ts'
import type { Draft } from './collect-drafts.ts'
import type { Metadata } from './read-metadata.ts'
import { shapeOf } from './shape-of.ts'

/** Takes title and dek off the beginning of the body, where they would be read twice. */
export function takeHead(body: Draft[], { title, description }: Metadata): { body: Draft[]; dek: string | null } {
  const headline = findHeadline(body)
  const untitled = body.filter((draft) => draft !== headline && !isHeadline(draft, title))
  const top = untitled.slice(0, TOP_BLOCKS)
  const dek = top.find((draft) => isDek(draft) || (isSaidInHead(draft, description) && standsApart(draft, untitled)))
  return { body: untitled.filter((draft) => draft !== dek), dek: dek?.text ?? null }
}

/** A lone first heading above all text is the headline, though the page tells other sites another title. */
function findHeadline(body: Draft[]): Draft | undefined {
  const [first, ...others] = body.filter((draft) => draft.kind !== 'image' && draft.kind !== 'caption')
  return first?.level === 1 && others.every((draft) => draft.level !== 1) ? first : undefined
}

/** Among how many blocks from the beginning a dek is looked for. */
const TOP_BLOCKS = 4
/** UTF-16 units. Shorter lines are kickers, longer ones paragraphs. */
const MIN_DEK = 20
const MAX_DEK = 500

const DEK_NAMES =
  /(?:^|[\s_-])(?:dek|deck|sub-?deck|standfirst|sub-?title|sub-?head(?:er|ing|line)?|chapo|strapline|vorspann)(?:$|[\s_-])/i

function isDek({ text, element }: Draft): boolean {
  if (text.length < MIN_DEK || text.length > MAX_DEK) return false
  const names = [element, element.parent].map((box) => box?.attributes.get('class') ?? '')
  return names.some((name) => DEK_NAMES.test(name))
}

function isSaidInHead({ text }: Draft, description: string | null): boolean {
  return description !== null && text.length >= MIN_DEK && text.length <= MAX_DEK && fold(text) === fold(description)
}

/** Many sites tell others their first paragraph: a dek does not look like the paragraphs below it. */
function standsApart(draft: Draft, body: Draft[]): boolean {
  const shape = shapeOf(draft)
  return body.every((other) => other === draft || shapeOf(other) !== shape)
}
