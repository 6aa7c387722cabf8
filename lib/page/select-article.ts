import type { Draft } from './collect-drafts.ts'
import type { Metadata } from './read-metadata.ts'

/** Chooses the blocks of the article among all blocks of the page. */
export function selectArticle(drafts: Draft[], _metadata: Metadata): { body: Draft[]; dek: string | null } {
  const body = drafts.filter((draft) => draft.survival > 0.5)
  return { body, dek: null }
}
