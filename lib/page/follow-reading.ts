import type { ReadingPlace } from '../protocol.ts'
import type { Place } from './extracted-article.ts'
import { findInView } from './find-in-view.ts'
import { findTarget } from './find-target.ts'
import { flowOf, measureBlocks, type Ground } from './measure-blocks.ts'
import { isConnected, unclobbered } from './native-dom.ts'
import { findBlockAt, findReadingLine, type BlockBox } from './reading-line.ts'
import { findScrollers, frameOf, type Scroller } from './scroller.ts'
import { createThrottle } from './throttle.ts'
import { watchBlocks } from './watch-blocks.ts'

/** A quarter of a second is as quick as a list beside the page can be read. */
const MIN_INTERVAL_MS = 250
/** A page scrolls to where it was told to for so long. */
const JUMP_MS = 1000
/** A share of the frame: who scrolls further than this after a jump reads on. */
const LEAVE_SHARE = 0.1
/** Below this the bar of a section would not move by a pixel. */
const MIN_SHARE_TOLD = 0.02
/** How many blocks from the end are looked at for one that is drawn. */
const MAX_LAST_LOOKS = 5
/** For each block that it watches the browser works at every frame that is scrolled: with 10,000 that is several frames' time. */
const MAX_WATCHED = 300
/** Of the places in an article, how many are asked whether they are still there. */
const SAMPLES = 20

/** Tells where in the article the person is, as the page scrolls. Only looks, at most four times a second, after the page has drawn. */
export function followReading(document: Document, places: readonly Place[], tell: (told: Told) => void): Following {
  const view = document.defaultView
  if (!view || places.length === 0) {
    tell({ at: null, replaced: false })
    return { jumpedTo: () => {}, stop: () => {} }
  }
  const range = document.createRange()
  let jump: Jump | null = null
  let hash = view.location.hash
  let told: Told | null = null

  const jumpTo = (block: number) => {
    jump = { block, at: performance.now(), scrolled: null }
    throttle.ask()
  }
  const look = () => {
    const left = findLeft(places)
    const isReplaced = left === null
    const scene = left && lookAt(places, watch?.visible() ?? null, { left, view, range })
    if (view.location.hash !== hash) {
      hash = view.location.hash
      const target = findTarget(document, places)
      if (target !== null) jump = { block: target, at: performance.now(), scrolled: null }
    }
    jump = scene && staysAtJump(jump, scene) ? jump : null
    const at = jump && scene ? { block: jump.block, share: 0 } : placeIn(scene, places.length - 1)
    const now = { at: at ?? (isReplaced ? null : (told?.at ?? null)), replaced: isReplaced }
    if (told === null || differs(told, now)) tell(now)
    told = now
  }
  const throttle = createThrottle(view, MIN_INTERVAL_MS, look)
  const watch = places.length > MAX_WATCHED ? null : watchBlocks(places, view, throttle.ask)
  if (watch === null) throttle.ask()
  const own = new AbortController()
  const quietly = { passive: true, capture: true, signal: own.signal }
  // Captured, because boxes inside the page scroll too. It only notes that something did.
  document.addEventListener('scroll', throttle.ask, quietly)
  view.addEventListener('resize', throttle.ask, quietly)
  return {
    jumpedTo: jumpTo,
    stop: () => {
      own.abort()
      watch?.stop()
      throttle.stop()
    },
  }
}

export type Following = {
  /** The page was scrolled to a block, which is read now wherever it has come to stand. */
  jumpedTo: (block: number) => void
  stop: () => void
}

type Told = { at: ReadingPlace | null; replaced: boolean }

/** `scrolled`: how far the page was once the jump was over. */
type Jump = { block: number; at: number; scrolled: number | null }

type Scene = { boxes: BlockBox[]; size: number; scrolled: number; end: number }

/** `visible`: the blocks in view, where they are watched. */
function lookAt(places: readonly Place[], visible: number[] | null, { left, view, range }: Sight): Scene | null {
  const element = places[visible?.[0] ?? places.length - 1]?.element
  const there = element && isConnected(element) ? element : left.element
  const flow = flowOf(view.getComputedStyle(there).writingMode)
  const scroller = findScrollers(there).find((each) => each.isWindow || scrollsAlong(each, flow === 'down'))
  if (!scroller) return null
  const frame = frameOf(scroller, view)
  const ground: Ground = { frame, flow, view, range, root: scroller.element }
  const size = flow === 'down' ? frame.bottom - frame.top : frame.right - frame.left
  return {
    boxes: visible ? measureBlocks(places, visible, ground) : findInView(places, ground, size),
    size,
    scrolled: Math.abs(unclobbered(scroller.element)[flow === 'down' ? 'scrollTop' : 'scrollLeft']),
    end: findEnd(places, ground),
  }
}

/** `left`: a place that is still there. */
type Sight = Pick<Ground, 'view' | 'range'> & { left: Place }

function scrollsAlong({ element }: Scroller, isDown: boolean): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = unclobbered(element)
  return isDown ? scrollHeight > clientHeight : scrollWidth > clientWidth
}

/** Parts that the browser has not laid out yet are far away, and measuring them would make it do so. */
function findEnd(places: readonly Place[], ground: Ground): number {
  for (let block = places.length - 1; block >= Math.max(0, places.length - MAX_LAST_LOOKS); block -= 1) {
    const place = places[block]
    const element = place && unclobbered(place.element)
    if (!element?.checkVisibility()) continue
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return Infinity
    const ends = measureBlocks(places, [block], ground).map(({ end }) => end)
    if (ends.length > 0) return Math.max(...ends)
  }
  return Infinity
}

function placeIn(scene: Scene | null, last: number): ReadingPlace | null {
  if (!scene) return null
  if (scene.end <= 0) return { block: last, share: 1 }
  const line = findReadingLine(scene)
  return line === null ? null : findBlockAt(scene.boxes, line)
}

function staysAtJump(jump: Jump | null, { boxes, scrolled, size }: Scene): boolean {
  if (!jump) return false
  if (performance.now() - jump.at < JUMP_MS || jump.scrolled === null) {
    jump.scrolled = scrolled
    return true
  }
  return Math.abs(scrolled - jump.scrolled) < size * LEAVE_SHARE && boxes.some(({ block }) => block === jump.block)
}

/** A place that is still there; `null` when the page shows something else by now without having been left. */
function findLeft(places: readonly Place[]): Place | null {
  const step = Math.max(1, Math.floor(places.length / SAMPLES))
  for (let block = 0; block < places.length; block += step) {
    const place = places[block]
    if (place && isConnected(place.element)) return place
  }
  return null
}

function differs(before: Told, now: Told): boolean {
  if (before.replaced !== now.replaced || before.at?.block !== now.at?.block) return true
  return Math.abs((before.at?.share ?? 0) - (now.at?.share ?? 0)) >= MIN_SHARE_TOLD
}
