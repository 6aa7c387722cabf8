import type { Draft } from './collect-drafts.ts'
import type { Metadata } from './read-metadata.ts'
import type { SnapshotElement } from './snapshot-node.ts'

/** What has been chosen of a page so far. */
export type Choice = {
  /** All blocks of the page, in document order. */
  page: readonly Draft[]
  metadata: Metadata
  /** The blocks that the site did not put around its article. */
  own: Draft[]
  /** The element that the article stands in. */
  root: SnapshotElement | null
  /** The blocks of the article. */
  body: Draft[]
  dek: string | null
  /** The blocks of the article that open a part, where its author set parts apart and named none. */
  parts: Draft[]
}

/** One step of the choice. Each can be left out, and the bench tells what it is worth: see `ARTICLE_RULES`. */
export type Rule = (choice: Choice) => Partial<Choice>
