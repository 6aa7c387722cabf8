import type { SnapshotAttributes } from './snapshot-attributes.ts'

/** What was left out because it is before nobody's eyes, and what it stands in. */
export type HiddenNode = { around: SnapshotElement; live: Node }

export type SnapshotNode = SnapshotElement | SnapshotText

export type SnapshotElement = {
  tag: string
  attributes: SnapshotAttributes
  parent: SnapshotElement | null
  children: SnapshotNode[]
  live: Element
}

export type SnapshotText = { text: string; parent: SnapshotElement; live: Text }
