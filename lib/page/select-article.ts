import type { Draft } from './collect-drafts.ts'
import { cutTail } from './cut-tail.ts'
import { findArticleRoot } from './find-article-root.ts'
import { isFurnitureLine } from './is-furniture-line.ts'
import { createFurnitureJudge } from './is-furniture.ts'
import { keepHeadings } from './keep-headings.ts'
import { keepText } from './keep-text.ts'
import type { Metadata } from './read-metadata.ts'
import { restoreLead } from './restore-lead.ts'
import { takeHead } from './take-head.ts'

/** Chooses the blocks of the article among all blocks of the page. */
export function selectArticle(drafts: Draft[], metadata: Metadata): { body: Draft[]; dek: string | null } {
  const isFurniture = createFurnitureJudge(drafts)
  const own = drafts.filter((draft) => !isFurniture(draft.element) && !isFurnitureLine(draft))
  const root = findArticleRoot(own, metadata.title)
  const kept = restoreLead(own, keepText(own, root), metadata.title)
  const body = keepHeadings(own, kept)
  return takeHead(cutTail(body), metadata)
}
