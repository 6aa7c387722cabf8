import { composedAncestorsOf } from './composed-parent.ts'
import { shadowRootOf, unclobbered } from './native-dom.ts'
import type { Frame } from './scroller.ts'

/** A header that covers more of a frame than this is an overlay, and no place below it would be seen. */
const MAX_HEADER_SHARE = 0.5

/** How far down from the top of a frame fixed and sticky boxes reach, in px of the window. */
export function findHeaderEnd(view: Window, frame: Frame): number {
  const height = frame.bottom - frame.top
  let end = frame.top
  for (const share of [0.25, 0.5, 0.75]) {
    const x = frame.left + (frame.right - frame.left) * share
    for (const element of drawnAt(view.document, x, frame.top + 2)) {
      const box = unclobbered(element).getBoundingClientRect()
      if (isStuck(element, view) && box.height < height * MAX_HEADER_SHARE) end = Math.max(end, box.bottom)
    }
  }
  return end
}

export function isStuck(element: Element, view: Window): boolean {
  const { position } = view.getComputedStyle(element)
  return position === 'fixed' || position === 'sticky'
}

/** The elements under a point, those in shadow roots too. */
function drawnAt(document: Document, x: number, y: number): Element[] {
  const hit = document.elementsFromPoint(x, y)
  const [top] = hit
  let inner: Element | undefined = top
  for (let root = inner && shadowRootOf(inner); root; root = inner && shadowRootOf(inner)) {
    const deeper: Element | undefined = root.elementsFromPoint(x, y)[0]
    if (!deeper || deeper === inner) break
    inner = deeper
  }
  return inner && inner !== top ? [...hit, inner, ...composedAncestorsOf(inner)] : hit
}
