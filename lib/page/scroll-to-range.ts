/** Air between a header and the sentence, in px. */
const GAP_PX = 24
/** A header that covers more of the window than this is an overlay, and no place below it would be seen. */
const MAX_HEADER_SHARE = 0.5

/** Brings a range into view below whatever sticks to the top of the window. One scroll, no focus change. */
export function scrollToRange(document: Document, range: Range): void {
  const view = document.defaultView
  const element = range.startContainer.parentElement
  if (!view || !element) return
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  const scroller = findScroller(element, view)
  const top = range.getBoundingClientRect().top
  if (!scroller) {
    view.scrollBy({ top: top - measureHeader(document, view) - restingPlace(view), behavior })
    return
  }
  element.scrollIntoView({ block: 'center', behavior })
}

/** A third of the way down is where a reader looks. */
const restingPlace = (view: Window): number => Math.max(GAP_PX, view.innerHeight / 4)

/** The box that scrolls around an element, when it is not the window. */
function findScroller(element: Element, view: Window): Element | null {
  for (let box: Element | null = element; box && box !== box.ownerDocument.body; box = box.parentElement) {
    const { overflowY } = view.getComputedStyle(box)
    if ((overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight) return box
  }
  return null
}

/** How far down from the top of the window fixed and sticky boxes reach. */
function measureHeader(document: Document, view: Window): number {
  let bottom = 0
  for (const x of [0.25, 0.5, 0.75]) {
    for (const element of document.elementsFromPoint(view.innerWidth * x, 2)) {
      const { position } = view.getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const isHeader =
        (position === 'fixed' || position === 'sticky') && box.height < view.innerHeight * MAX_HEADER_SHARE
      if (isHeader) bottom = Math.max(bottom, box.bottom)
    }
  }
  return bottom
}
