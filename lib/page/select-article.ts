import type { Draft } from './collect-drafts.ts'
import type { Metadata } from './read-metadata.ts'
import type { SnapshotText } from './snapshot.ts'

/** Chooses the blocks of the article among all blocks of the page. */
export function selectArticle({ drafts, surviving }: Choice): { body: Draft[]; dek: string | null } {
  const body = drafts.filter((draft) => survives(draft, surviving))
  return { body, dek: null }
}

type Choice = { drafts: Draft[]; surviving: Set<SnapshotText>; metadata: Metadata }

function survives({ pieces }: Draft, surviving: Set<SnapshotText>): boolean {
  const length = pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
  const kept = pieces.reduce((sum, piece) => sum + (surviving.has(piece) ? piece.text.trim().length : 0), 0)
  return kept > length / 2
}
