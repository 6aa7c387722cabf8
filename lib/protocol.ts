import type { Anchor, ReadArticle, Scope } from './article.ts'
import type { Failure } from './failure.ts'
import type { Result } from './result.ts'

/** Raised when a message changes its shape, so that a reader left by an older version is not believed. */
export const PROTOCOL_VERSION = 4

/** What a panel may ask of the scripts in a page, and what it is answered. */
export type PageMessages = {
  /** Of the reader. What follows is the guide's. */
  read: Exchange<ReadRequest, Result<ReadArticle, Failure>>
  /** Scrolls to the anchor and highlights it under the given highlight name. */
  reveal: Exchange<RevealRequest, RevealOutcome>
  /** Highlights all the anchors, in place of those before, until it is asked with none. The answer: how many were found. */
  paint: Exchange<PaintRequest, number>
  /** Whether anchors are painted. */
  painted: Exchange<null, boolean>
}

type Exchange<Data, Answer> = { data: Data; answer: Answer }

export type PageMessageType = keyof PageMessages

export type PageData<Type extends PageMessageType> = PageMessages[Type]['data']

export type PageAnswer<Type extends PageMessageType> = PageMessages[Type]['answer']

/** What the injected reader comes to: proof that it runs, and the name that it answers to. */
export type Arrival = { protocol: typeof PROTOCOL_VERSION; nonce: string }

/** `nonce`: of the reader that was injected for this run, so that none from another run or another page answers it. */
export type ReadRequest = { scope: Scope; nonce: string }

/** `scope`: of the reading that the anchor comes from. */
export type RevealRequest = { anchor: Anchor; scope: Scope; highlightName: string }

export type PaintRequest = { anchors: Anchor[]; scope: Scope; highlightName: string }

export const REVEAL_OUTCOMES = [
  'found',
  /** Found elsewhere than it was read. */
  'moved',
  /** Its block says something else by now. It was scrolled to, and nothing highlighted. */
  'changed',
  /** In a part of the page that is folded up and could not be opened. Nothing was scrolled or highlighted. */
  'folded',
  'in-field',
  /** No longer on the page. Nothing was scrolled or highlighted. */
  'gone',
] as const

export type RevealOutcome = (typeof REVEAL_OUTCOMES)[number]

/** What the guide tells the worker: a highlight is over, and the style that painted it can go. */
export type HighlightEnded = {
  protocol: typeof PROTOCOL_VERSION
  type: 'highlight-ended'
  highlight: HighlightKind
  highlightName: string
}

/** One place for a moment, or all takeaways for as long as the reader wants. */
export type HighlightKind = 'reveal' | 'skim'

/** A panel's question on its way to the page. */
export type PageRequest = { protocol: typeof PROTOCOL_VERSION; type: PageMessageType; data: unknown }

/** The page's answer on its way to the panel. */
export type PageReply = { protocol: typeof PROTOCOL_VERSION; value: unknown }

/** The name of the port through which a panel follows the reading for as long as it is open. */
export const FOLLOW_PORT = 'follow'

/** What the panel says first through it: how many blocks it knows of, since the page may have been read anew meanwhile. */
export type FollowRequest = { protocol: typeof PROTOCOL_VERSION; blocks: number }

/** What the page says through it, again and again. `null`: the place in the article cannot be told. */
export type FollowReport = { protocol: typeof PROTOCOL_VERSION; at: ReadingPlace | null; replaced: boolean }

/** How far down the reader is: a block of the article and the share of it that is read, 0 to 1. */
export type ReadingPlace = { block: number; share: number }
