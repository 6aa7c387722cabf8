import type { RevealOutcome, RevealRequest } from '../protocol.ts'
import { locateQuote } from '../text/locate-quote.ts'
import { collectTexts } from './collect-texts.ts'
import type { Highlighter } from './create-highlighter.ts'
import type { Place } from './extract-article.ts'
import { isConnected } from './native-dom.ts'
import { scrollToRange } from './scroll-to-range.ts'
import { createTextMap, toRange } from './text-map.ts'

/** Scrolls to an anchor's quote and highlights it; when the page has changed since, it looks for the quote elsewhere. */
export function revealAnchor({ document, places, highlighter, request }: Reveal): RevealOutcome {
  const found = findQuote(document, places, request)
  if (!found) return 'gone'
  scrollToRange(document, found.range)
  highlighter.show(request.highlightName, found.range)
  return found.outcome
}

type Reveal = { document: Document; places: Place[]; highlighter: Highlighter; request: RevealRequest }

/** Where an anchor's quote stands in the live page now. */
export function findQuote(
  document: Document,
  places: Place[],
  { anchor }: Pick<RevealRequest, 'anchor'>,
): FoundQuote | null {
  const place = places[anchor.block]
  const find = (texts: Text[], near: number): Range | null => {
    const map = createTextMap(texts, 'collapsed')
    const span = locateQuote(map.text, anchor.quote, near)
    if (span) return toRange(document, map, span)
    // Where a line breaks or a table's cell ends we read a space that stands in no text of the page.
    const tight = createTextMap(texts, 'left out')
    const tightSpan = locateQuote(tight.text, anchor.quote.replace(/\s+/g, ''), near)
    return tightSpan && toRange(document, tight, tightSpan)
  }
  const asRead = place && find(place.texts.filter(isConnected), anchor.start)
  if (asRead) return { range: asRead, outcome: 'found' }
  const inElement = place && isConnected(place.element) ? find(collectTexts(place.element), anchor.start) : null
  if (inElement) return { range: inElement, outcome: 'found' }
  const elsewhere = find(collectTexts(document.body), 0)
  return elsewhere && { range: elsewhere, outcome: 'moved' }
}

export type FoundQuote = { range: Range; outcome: 'found' | 'moved' }
