import type { Place } from './extracted-article.ts'
import { unclobbered } from './native-dom.ts'

/** The block that the page's address points to (`#name`): the one that holds it, or the first after it. */
export function findTarget(document: Document, places: readonly Place[]): number | null {
  const target = document.querySelector(':target')
  if (!target) return null
  const block = places.findIndex(
    ({ element }) =>
      unclobbered(element).contains(target) ||
      (unclobbered(target).compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return block < 0 ? null : block
}
