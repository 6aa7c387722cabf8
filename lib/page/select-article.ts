import type { Draft } from './collect-drafts.ts'
import { cutTail } from './cut-tail.ts'
import { findArticleRoot } from './find-article-root.ts'
import { inferHeadings } from './infer-headings.ts'
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
  const ownDrafts = drafts.filter((draft) => !isFurniture(draft.element) && !isFurnitureLine(draft))
  const root = findArticleRoot(ownDrafts, metadata.title)
  const kept = restoreLead(ownDrafts, keepText(ownDrafts, root), metadata.title)
  const headed = keepHeadings(ownDrafts, kept)
  const { body: own, dek } = takeHead(cutTail(headed, drafts), metadata)
  return { body: inferHeadings(own), dek }
}
