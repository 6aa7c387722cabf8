import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'
import { lengthOf } from './length-of.ts'
import { isClosingHeading, isTeaserHeading } from './tail-headings.ts'

/**
 * Leaves out the sections that are about the page: "Comments" with all that stands below it, "Related stories" up to
 * the next prose, since many news sites put a box of them between two paragraphs. Where prose follows at once on the page,
 * "More on conditions" is a section of a manual.
 */
export const cutTail: Rule = ({ body, page }) => {
  const total = lengthOf(body)
  const opensProse = new Set(page.filter((_, index) => isParagraph(page[index + 1])))
  let seen = 0
  let cut: Cut | null = null
  return {
    body: body.filter((draft) => {
      if (draft.kind === 'heading')
        cut = nextCut(draft, cut, { position: seen / total, isTeaser: !opensProse.has(draft) })
      else if (cut?.endsAtProse === true && isParagraph(draft)) cut = null
      seen += draft.text.length
      return cut === null
    }),
  }
}

const isParagraph = (draft: Draft | undefined): boolean => draft?.kind === 'paragraph' && isProse(draft)

type Cut = { level: number; endsAtProse: boolean }

/** Part of the text after which a heading such as "References" ends the article. */
const END_BEGINS = 0.5

function nextCut({ text, level }: Draft, cut: Cut | null, { position, isTeaser }: Standing): Cut | null {
  const own = level ?? 1
  const isClosing = isClosingHeading(text)
  if (isClosing && position >= END_BEGINS) return { level: own, endsAtProse: false }
  if (isTeaser && (isClosing || isTeaserHeading(text))) return { level: own, endsAtProse: true }
  return cut && own > cut.level ? cut : null
}

type Standing = { position: number; isTeaser: boolean }
