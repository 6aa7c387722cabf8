/** What was read: an article as plain, JSON-safe data. It crosses from the page to the panel as it is. */
export type Article = {
  url: string
  title: string
  /** The standfirst under the title. It is not repeated in `blocks`. */
  dek: string | null
  byline: string | null
  siteName: string | null
  /** ISO 8601. */
  publishedAt: string | null
  /** BCP 47, lower-case primary subtag first; `und` when unknown. */
  language: string
  direction: 'ltr' | 'rtl'
  scope: Scope
  /** In reading order. A block is named by its place in this list. */
  blocks: Block[]
  /** Places of the blocks that open a part, where the author set the parts of an article without headings apart. */
  parts: number[]
  /** What was left out of the reading, if anything; empty when the whole article was read. */
  partial: PartialReason[]
}

/** What the page's reader tells: its language is the one the page declares, if any, and nobody has judged it yet. */
export type ReadArticle = Omit<Article, 'direction'>

export type Scope = 'page' | 'selection'

export type Block = HeadingBlock | TextBlock

/** `inferred`: the page did not mark it as a heading; we took it for one. */
export type HeadingBlock = { kind: 'heading'; level: HeadingLevel; text: string; inferred: boolean }

/** `text` has white space collapsed, except in `code`. An image's text is its description and may be empty. */
export type TextBlock = { kind: TextBlockKind; text: string }

export type TextBlockKind = 'paragraph' | 'list-item' | 'quote' | 'code' | 'table-row' | 'caption' | 'image'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export type PartialReason = 'too-many-elements' | 'too-much-text' | 'hidden-text' | 'paywall'

/** Offsets in UTF-16 units in one string, end exclusive. */
export type Span = { start: number; end: number }

/** Where a text stands: position for speed, quote to find it again if the page has changed since. */
export type Anchor = Span & { block: number; quote: string }
