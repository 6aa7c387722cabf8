import type { Draft } from './collect-drafts.ts'
import { findRoot } from './find-root.ts'
import { createFurnitureJudge } from './is-furniture.ts'
import { isFurnitureLine } from './is-furniture-line.ts'
import { keepHeadings } from './keep-headings.ts'
import type { Metadata } from './read-metadata.ts'
import { restoreText } from './restore-text.ts'
import { cutTail } from './cut-tail.ts'
import { takeHead } from './take-head.ts'
import { restoreLead } from './restore-lead.ts'
import { createTrust } from './trust.ts'
import { widen } from './widen.ts'

/** Chooses the blocks of the article among all blocks of the page. */
export function selectArticle(drafts: Draft[], metadata: Metadata): { body: Draft[]; dek: string | null } {
  const surviving = new Set(drafts.filter((draft) => draft.survival > 0.5))
  const whole = widen(drafts, surviving, findRoot(surviving))
  const root = findRoot(whole)
  const isFurniture = createFurnitureJudge(root, createTrust(whole))
  const own = drafts.filter((draft) => !isFurniture(draft.element) && !isFurnitureLine(draft))
  const restored = restoreText(own, { surviving: whole, root })
  const headed = keepHeadings(own, restoreLead(own, restored, metadata.title))
  return takeHead(cutTail(headed), metadata)
}
