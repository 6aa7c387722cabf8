import type { Draft } from './collect-drafts.ts'
import type { SnapshotText } from './snapshot.ts'

/** Notes on each block how much of its text survived. */
export function measureSurvival(drafts: Draft[], surviving: Set<SnapshotText>): void {
  for (const draft of drafts) {
    const length = lengthOf(draft.pieces)
    draft.survival = length > 0 ? lengthOf(draft.pieces.filter((piece) => surviving.has(piece))) / length : 0
  }
}

const lengthOf = (pieces: SnapshotText[]): number => pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
