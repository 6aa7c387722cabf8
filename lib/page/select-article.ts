import type { Draft } from './collect-drafts.ts'
import { findRoot } from './find-root.ts'
import { createFurnitureJudge } from './is-furniture.ts'
import { isFurnitureLine } from './is-furniture-line.ts'
import { keepHeadings } from './keep-headings.ts'
import type { Metadata } from './read-metadata.ts'
import { restoreText } from './restore-text.ts'
import { cutTail } from './cut-tail.ts'
import { takeHead } from './take-head.ts'
import { createTrust } from './trust.ts'

/** Chooses the blocks of the article among all blocks of the page. */
export function selectArticle(drafts: Draft[], metadata: Metadata): { body: Draft[]; dek: string | null } {
  const surviving = new Set(drafts.filter((draft) => draft.survival > 0.5))
  const root = findRoot(surviving)
  const isFurniture = createFurnitureJudge(root, createTrust(surviving))
  const own = drafts.filter((draft) => !isFurniture(draft.element) && !isFurnitureLine(draft))
  const restored = restoreText(own, { surviving, root })
  const headed = keepHeadings(own, restored)
  return takeHead(cutTail(headed), metadata)
}
