import type { Anchor, Article, Scope } from './article.ts'
import type { Failure } from './failure.ts'
import type { Result } from './result.ts'

/** Raised when a message changes its shape, so that a reader left by an older version is not believed. */
export const PROTOCOL_VERSION = 1

/** What a panel may ask of the reader in a page, and what it is answered. */
export type PageMessages = {
  read: (scope: Scope) => Result<Article, Failure>
  /** Scrolls to the anchor and highlights it under the given highlight name. */
  reveal: (request: RevealRequest) => RevealOutcome
}

export type PageMessageType = keyof PageMessages

export type RevealRequest = { anchor: Anchor; highlightName: string }

/** `moved`: found elsewhere than it was read. `gone`: no longer on the page; nothing was scrolled or highlighted. */
export type RevealOutcome = 'found' | 'moved' | 'gone'

/** What the reader tells the worker: its highlight is over, and the style that painted it can go. */
export type HighlightEnded = { type: 'highlight-ended'; highlightName: string }

/** A panel's question on its way to the reader. */
export type PageRequest = { protocol: typeof PROTOCOL_VERSION; type: PageMessageType; data: unknown }

/** The reader's answer on its way to the panel. */
export type PageReply = { protocol: typeof PROTOCOL_VERSION; value: unknown }
