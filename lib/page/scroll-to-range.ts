import { findHeaderEnd } from './find-header-end.ts'
import { unclobbered } from './native-dom.ts'
import { findScrollers, frameOf, type Frame, type Scroller } from './scroller.ts'

/** Air between a header and the sentence, in px. */
const GAP_PX = 24
/** A reader looks this far down: a share of what is left of the frame. */
const RESTING_SHARE = 0.25
/** A smooth scroll is over by then, and a header that hides on the way has come back. */
const SETTLED_MS = 800

/** Brings the start of a range into view, below whatever sticks to the top. No focus change. */
export function scrollToRange(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView
  if (!view) return
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollAll(range, view, isCalm ? 'instant' : 'smooth')
  onceSettled(view, () => {
    if (!isInView(range, view)) scrollAll(range, view, 'instant')
  })
}

/** Inner boxes first; what they will have moved by is taken off before the outer ones are asked. */
function scrollAll(range: Range, view: Window, behavior: ScrollBehavior): void {
  const isVertical = writingModeOf(range, view).startsWith('vertical')
  const start = startOf(range, view)
  for (const scroller of findScrollers(range.startContainer)) {
    const frame = frameOf(scroller, view)
    const wanted = isVertical
      ? { x: toRest(start, frame, writingModeOf(range, view)), y: toNearest(start.y, frame.top, frame.bottom) }
      : { x: toNearest(start.x, frame.left, frame.right), y: start.y - restingPlace(frame, view) }
    const moved = { x: clampScroll(scroller, 'x', wanted.x), y: clampScroll(scroller, 'y', wanted.y) }
    if (moved.x === 0 && moved.y === 0) continue
    const target = scroller.isWindow ? view : unclobbered(scroller.element)
    target.scrollBy({ left: moved.x, top: moved.y, behavior })
    start.x -= moved.x
    start.y -= moved.y
  }
}

type Point = { x: number; y: number }

/** Where the first line of a range begins, in its direction of writing. */
function startOf(range: Range, view: Window): Point {
  const line = range.getClientRects()[0] ?? range.getBoundingClientRect()
  const mode = writingModeOf(range, view)
  if (mode === 'horizontal-tb') return { x: line.left, y: line.top }
  return { x: mode.endsWith('rl') ? line.right : line.left, y: line.top }
}

function writingModeOf({ startContainer }: Range, view: Window): string {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return element ? view.getComputedStyle(element).writingMode : 'horizontal-tb'
}

function restingPlace(frame: Frame, view: Window): number {
  const top = findHeaderEnd(view, frame)
  return top + Math.max(GAP_PX, (frame.bottom - top) * RESTING_SHARE)
}

/** Columns of vertical text are read from one side to the other; the sentence comes to rest a little inside. */
function toRest({ x }: Point, { left, right }: Frame, mode: string): number {
  const inside = Math.max(GAP_PX, (right - left) * RESTING_SHARE)
  return mode.endsWith('rl') ? x - (right - inside) : x - (left + inside)
}

/** Across the lines nothing moves unless it must. */
function toNearest(start: number, from: number, to: number): number {
  return start >= from && start < to - GAP_PX ? 0 : start - from - GAP_PX
}

/** By how much a box can really scroll. Text from right to left scrolls into the negative. */
function clampScroll(scroller: Scroller, axis: 'x' | 'y', by: number): number {
  const element = unclobbered(scroller.element)
  const at = axis === 'x' ? element.scrollLeft : element.scrollTop
  const room = axis === 'x' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight
  const [least, most] = at < 0 || (axis === 'x' && isReversed(scroller.element)) ? [-room, 0] : [0, room]
  return Math.round(Math.min(most, Math.max(least, at + by)) - at)
}

function isReversed(element: Element): boolean {
  const { direction, writingMode } = getComputedStyle(element)
  return (
    writingMode === 'vertical-rl' ||
    writingMode === 'sideways-rl' ||
    (writingMode === 'horizontal-tb' && direction === 'rtl')
  )
}

function isInView(range: Range, view: Window): boolean {
  const start = startOf(range, view)
  return findScrollers(range.startContainer).every((scroller) => {
    const frame = frameOf(scroller, view)
    const isBelowHeader = start.y >= findHeaderEnd(view, frame) - 1
    return isBelowHeader && start.y < frame.bottom && start.x >= frame.left - 1 && start.x <= frame.right + 1
  })
}

/** Once, and not against the reader, who may have scrolled on meanwhile. */
function onceSettled(view: Window, look: () => void): void {
  const own = new AbortController()
  const stop = () => own.abort()
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    view.addEventListener(type, stop, { passive: true, capture: true, signal: own.signal })
  setTimeout(() => {
    if (!own.signal.aborted) look()
    own.abort()
  }, SETTLED_MS)
}
