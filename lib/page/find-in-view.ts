import type { Place } from './extracted-article.ts'
import { measureBlocks, measureEnd, type Ground } from './measure-blocks.ts'
import type { BlockBox } from './reading-line.ts'

/** More lines than the largest screen shows. */
const MAX_IN_VIEW = 300

/** The blocks in view of an article too long to be watched, by halving: it is laid out in the order in which it is read. */
export function findInView(places: readonly Place[], ground: Ground, size: number): BlockBox[] {
  const inView: BlockBox[] = []
  for (let block = findFirst(places, ground); block < places.length && inView.length < MAX_IN_VIEW; block += 1) {
    const boxes = measureBlocks(places, [block], ground)
    if (boxes.some(({ start }) => start >= size)) break
    inView.push(...boxes)
  }
  return inView
}

/** The first block that does not end before the frame begins. */
function findFirst(places: readonly Place[], ground: Ground): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const drawn = findDrawn(places, { from: middle, to: high }, ground)
    if (drawn !== null && drawn.end <= 0) low = drawn.block + 1
    else high = middle
  }
  return low
}

/** What was hidden since it was read is passed over. */
function findDrawn(places: readonly Place[], { from, to }: { from: number; to: number }, ground: Ground): Drawn | null {
  for (let block = from; block < to; block += 1) {
    const end = measureEnd(places, block, ground)
    if (end !== null) return { block, end }
  }
  return null
}

type Drawn = { block: number; end: number }
