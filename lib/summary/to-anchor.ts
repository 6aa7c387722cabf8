import type { Anchor, Block, Span } from '../article.ts'

/** An anchor quotes the block as it is: every takeaway is a piece of the page. */
export const toAnchor = (block: Block, place: number, { start, end }: Span): Anchor => ({
  block: place,
  start,
  end,
  quote: block.text.slice(start, end),
})
