import type { ReadingPlace } from '../protocol.ts'

/** Where a person reads on a screen, as a share of its height: eyes rest in the upper third while the text is scrolled. */
const RESTING_SHARE = 1 / 3

/**
 * How far from the start of the frame a person reads; `null` when all of the article is in view from the start, so that
 * no scrolling tells. All lengths in px along the direction of reading. At the start of the page the line is at the top,
 * and it reaches the article's end when that comes into view: a short last section would never come up to the third.
 */
export function findReadingLine({ size, scrolled, end }: Scene): number | null {
  const left = end - size
  const whole = scrolled + left
  if (whole <= 0) return null
  if (whole < size) return size * (scrolled / whole)
  return Math.max(Math.min(size * RESTING_SHARE, scrolled), size - left)
}

/**
 * `size`: of the frame. `scrolled`: since the start of the page. `end`: of the article, from the frame's start; infinite
 * when it is far away.
 */
export type Scene = { size: number; scrolled: number; end: number }

/** The block at a line, of those in view in the article's order: the first, where columns stand side by side. */
export function findBlockAt(boxes: readonly BlockBox[], line: number): ReadingPlace | null {
  const at = boxes.find(({ start, end }) => start <= line && line < end)
  if (at) return { block: at.block, share: (line - at.start) / (at.end - at.start) }
  let above: BlockBox | undefined
  for (const box of boxes) if (box.end <= line && box.end > (above?.end ?? -Infinity)) above = box
  if (above) return { block: above.block, share: 1 }
  const [first] = boxes
  return first ? { block: first.block, share: 0 } : null
}

/** Where a block is drawn, from the start of the frame. */
export type BlockBox = { block: number; start: number; end: number }
