import type { SnapshotElement } from './snapshot-node.ts'

/** What a page itself marks as its article or its main part. */
export const isMainPart = ({ tag, attributes }: SnapshotElement): boolean =>
  tag === 'article' || tag === 'main' || attributes.get('role') === 'main'
