import type { RevealOutcome, RevealRequest } from '../protocol.ts'
import { isField } from './copy-selected-field.ts'
import type { Highlighter } from './create-highlighter.ts'
import type { Place } from './extracted-article.ts'
import { findQuote } from './find-quote.ts'
import { isConnected, isElement, parentOf, unclobbered } from './native-dom.ts'
import { scrollToRange } from './scroll-to-range.ts'
import { sharesWording } from './shares-wording.ts'
import { unfold } from './unfold.ts'

/** How long a panel may take to open once its button was pressed. */
const UNFOLD_MS = 400
const LOOK_MS = 50

/** Scrolls to an anchor's quote and highlights it, or says why it cannot. */
export async function revealAnchor({ document, places, highlighter, request }: Reveal): Promise<RevealOutcome> {
  const field = places[request.anchor.block]?.element
  if (field && isField(field)) return revealField(field)
  const found = findQuote(document, places, request.anchor)
  if (!found) return revealRemains(document, places, request)
  const [first] = found.ranges
  if (!(await isShownAfterUnfolding(first))) return 'folded'
  scrollToRange(first)
  highlighter.show(request.highlightName, found.ranges)
  return found.outcome
}

type Reveal = { document: Document; places: Place[]; highlighter: Highlighter; request: RevealRequest }

async function isShownAfterUnfolding(range: Range): Promise<boolean> {
  if (isShown(range)) return true
  unfold(range.startContainer)
  for (let waited = 0; waited < UNFOLD_MS && !isShown(range); waited += LOOK_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  return isShown(range)
}

function isShown(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect()
  if (width === 0 && height === 0) return false
  const around = parentOf(range.startContainer)
  return !around || !isElement(around) || unclobbered(around).checkVisibility({ visibilityProperty: true })
}

/** Nothing can be marked there, and nobody knows what has been typed since. */
function revealField(field: Element): RevealOutcome {
  if (!isConnected(field)) return 'gone'
  const range = unclobbered(field).ownerDocument.createRange()
  range.selectNode(field)
  if (!isShown(range)) return 'folded'
  scrollToRange(range)
  return 'in-field'
}

/** The block still stands where it did, and says something else by now. */
function revealRemains(document: Document, places: Place[], { anchor }: RevealRequest): RevealOutcome {
  const place = places[anchor.block]
  if (!place || !isConnected(place.element) || !sharesWording(place.element, anchor.quote)) return 'gone'
  const range = document.createRange()
  range.selectNodeContents(place.element)
  if (!isShown(range)) return 'gone'
  scrollToRange(range)
  return 'changed'
}
