import { composedAncestorsOf } from './composed-parent.ts'
import type { Place } from './extracted-article.ts'
import { isStuck } from './find-header-end.ts'
import { isConnected, rootOf, unclobbered } from './native-dom.ts'
import type { BlockBox } from './reading-line.ts'
import type { Frame } from './scroller.ts'

/** The way a text runs down its page: lines below one another, or side by side from either edge. */
export type Flow = 'down' | 'leftward' | 'rightward'

export function flowOf(writingMode: string): Flow {
  if (writingMode === 'vertical-rl' || writingMode === 'sideways-rl') return 'leftward'
  return writingMode === 'horizontal-tb' ? 'down' : 'rightward'
}

/** Where blocks are drawn now. What is hidden, and what sticks to the window while its section scrolls by, is left out. */
export function measureBlocks(places: readonly Place[], blocks: readonly number[], ground: Ground): BlockBox[] {
  return blocks.flatMap((block) => {
    const place = places[block]
    if (!place || !isConnected(place.element)) return []
    const boxes = boxesOf(place, ground)
    return boxes.length > 0 && isHeld(place.element, ground) ? [] : boxes.map((box) => toBlockBox(block, box, ground))
  })
}

/**
 * Where the last line of a block is drawn, or the part around it that the browser has not laid out yet: to measure inside
 * would make it do so. `null` for what is hidden or held.
 */
export function measureEnd(places: readonly Place[], block: number, ground: Ground): number | null {
  const place = places[block]
  if (!place) return null
  const element = unclobbered(place.element)
  if (element.checkVisibility() && !element.checkVisibility(LAID_OUT)) {
    const drawn = composedAncestorsOf(place.element)
      .map(unclobbered)
      .find((each) => each.checkVisibility(LAID_OUT))
    return drawn ? toBlockBox(block, drawn.getBoundingClientRect(), ground).end : null
  }
  const ends = measureBlocks(places, [block], ground).map(({ end }) => end)
  return ends.length > 0 ? Math.max(...ends) : null
}

const LAID_OUT = { contentVisibilityAuto: true }

/**
 * Where blocks are measured: the box the article scrolls in, the element that holds it, and the way it runs. One range
 * serves for all, since each live one costs the page at every change.
 */
export type Ground = { frame: Frame; flow: Flow; root: Element; view: Window; range: Range }

/** A block that is broken into columns has a box in each. */
function boxesOf({ element, texts }: Place, { flow, range }: Ground): DOMRect[] {
  const boxes = [...unclobbered(element).getClientRects()].filter(hasArea)
  const [first] = texts
  const last = texts.at(-1)
  if (boxes.length > 1 || flow !== 'down' || !first || !last || rootOf(first) !== rootOf(last)) return boxes
  // Several blocks may stand in one element, parted by line breaks alone, and a block may have others inside.
  range.setStart(first, 0)
  range.setEnd(last, last.length)
  return [range.getBoundingClientRect()].filter(hasArea)
}

const hasArea = ({ width, height }: DOMRect): boolean => width > 0 && height > 0

/** A sticky heading stays in view when its section has long begun, and the last one lies over those before. */
function isHeld(element: Element, { root, view }: Ground): boolean {
  const around = [element, ...composedAncestorsOf(element)]
  const within = around.slice(0, Math.max(1, around.indexOf(root)))
  return within.some((each) => isStuck(each, view))
}

function toBlockBox(block: number, box: DOMRect, { frame, flow }: Ground): BlockBox {
  if (flow === 'down') return { block, start: box.top - frame.top, end: box.bottom - frame.top }
  if (flow === 'leftward') return { block, start: frame.right - box.right, end: frame.right - box.left }
  return { block, start: box.left - frame.left, end: box.right - frame.left }
}
