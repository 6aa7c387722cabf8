import { composedAncestorsOf } from './composed-parent.ts'
import { localNameOf, unclobbered } from './native-dom.ts'

/** A box that scrolls: an element, or the window. Its frame is where its content is seen, in px of the window. */
export type Scroller = { element: Element; isWindow: boolean }

export type Frame = { top: number; left: number; right: number; bottom: number }

/** What scrolls around a node, innermost first; the window comes last. */
export function findScrollers(node: Node): Scroller[] {
  const document = node.ownerDocument
  const view = document?.defaultView
  if (!document || !view) return []
  const root = document.scrollingElement ?? document.documentElement
  const boxes = composedAncestorsOf(node).filter((element) => element !== root && scrolls(element, view))
  return [...boxes.map((element) => ({ element, isWindow: false })), { element: root, isWindow: true }]
}

function scrolls(element: Element, view: Window): boolean {
  if (localNameOf(element) === 'body' && !isOwnScroller(element, view)) return false
  const { overflowX, overflowY } = view.getComputedStyle(element)
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = unclobbered(element)
  return (
    (SCROLLS.test(overflowY) && scrollHeight > clientHeight) || (SCROLLS.test(overflowX) && scrollWidth > clientWidth)
  )
}

/** The overflow of a body is the window's, unless the root element has one of its own. */
function isOwnScroller(body: Element, view: Window): boolean {
  return body.parentElement !== null && view.getComputedStyle(body.parentElement).overflowY !== 'visible'
}

const SCROLLS = /auto|scroll/

export function frameOf({ element: box, isWindow }: Scroller, view: Window): Frame {
  if (isWindow) return { top: 0, left: 0, right: view.innerWidth, bottom: view.innerHeight }
  const element = unclobbered(box)
  const { top, left } = element.getBoundingClientRect()
  const inner = { top: top + element.clientTop, left: left + element.clientLeft }
  return {
    top: Math.max(0, inner.top),
    left: Math.max(0, inner.left),
    right: Math.min(view.innerWidth, inner.left + element.clientWidth),
    bottom: Math.min(view.innerHeight, inner.top + element.clientHeight),
  }
}
