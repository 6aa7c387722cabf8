import type { Anchor } from '../article.ts'
import { locateQuote } from '../text/locate-quote.ts'
import { collectTexts } from './collect-texts.ts'
import type { Place } from './extracted-article.ts'
import { isConnected } from './native-dom.ts'
import { createTextMap, toRanges } from './text-map.ts'

/** Where an anchor's quote stands in the live page now; when the page has changed since, it looks for the quote elsewhere. */
export function findQuote(document: Document, places: Place[], anchor: Anchor): FoundQuote | null {
  const place = places[anchor.block]
  const asRead = place && find(place.texts.filter(isConnected), anchor.quote, anchor.start)
  if (asRead) return { ranges: asRead, outcome: 'found' }
  const inElement =
    place && isConnected(place.element) ? find(collectTexts(place.element), anchor.quote, anchor.start) : null
  if (inElement) return { ranges: inElement, outcome: 'found' }
  // What was read in a frame is looked for there.
  const { body } = place?.element.ownerDocument ?? document
  const elsewhere = find(collectTexts(body), anchor.quote, 0)
  return elsewhere && { ranges: elsewhere, outcome: 'moved' }
}

/** At least one range, in reading order. */
export type FoundQuote = { ranges: [Range, ...Range[]]; outcome: 'found' | 'moved' }

function find(texts: Text[], quote: string, near: number): FoundQuote['ranges'] | null {
  const map = createTextMap(texts, 'collapsed')
  const span = locateQuote(map.text, quote, near)
  if (span) return atLeastOne(toRanges(map, span))
  // Where a line breaks or a table's cell ends we read a space that stands in no text of the page.
  const tight = createTextMap(texts, 'left out')
  const tightSpan = locateQuote(tight.text, quote.replace(/\s+/g, ''), near)
  return tightSpan && atLeastOne(toRanges(tight, tightSpan))
}

function atLeastOne([first, ...others]: Range[]): FoundQuote['ranges'] | null {
  return first ? [first, ...others] : null
}
