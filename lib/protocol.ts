import type { Anchor, Article, Scope } from './article.ts'
import type { Failure } from './failure.ts'
import type { Result } from './result.ts'

/** What a panel may ask of the reader in a page, and what it is answered. */
export type PageMessages = {
  read: (scope: Scope) => Result<Article, Failure>
  /** Scrolls to the anchor and highlights it under the given highlight name. */
  reveal: (request: RevealRequest) => RevealOutcome
}

export type RevealRequest = { anchor: Anchor; highlightName: string }

/** `moved`: found elsewhere than it was read. `gone`: no longer on the page; nothing was scrolled or highlighted. */
export type RevealOutcome = 'found' | 'moved' | 'gone'
