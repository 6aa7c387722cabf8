import type { Draft } from './collect-drafts.ts'
import { isProse } from './is-prose.ts'
import { isLinkedTitle } from './leads-elsewhere.ts'

const MIN_TEASERS = 5
/** Part of the paragraphs that stand each alone under a heading that links to another page. */
const MIN_SHARE = 0.8

/** A front page or an archive: the beginnings of other pages, each under its linked title. */
export function isListing(drafts: Draft[], body: Draft[]): boolean {
  const own = new Set(body)
  let paragraphs = 0
  let teasers = 0
  let isTeased = false
  for (const draft of drafts) {
    if (draft.kind === 'heading') isTeased = isLinkedTitle(draft)
    else if (own.has(draft) && isProse(draft)) {
      paragraphs += 1
      teasers += Number(isTeased)
      isTeased = false
    }
  }
  return teasers >= MIN_TEASERS && teasers >= paragraphs * MIN_SHARE
}
