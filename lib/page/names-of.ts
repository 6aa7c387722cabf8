import type { SnapshotElement } from './snapshot-node.ts'

/** Class and id. Generators of documentation make the id of a section from its heading: `cookies`, `sql-for-update-share`. */
export function namesOf({ tag, attributes }: SnapshotElement): string {
  const id = attributes.get('id') ?? ''
  const isOfHeading = tag === 'section' || (id.split(/[^A-Za-z]/).length > MAX_ID_WORDS && !NAMES_BOX.test(id))
  return `${attributes.get('class') ?? ''} ${isOfHeading ? '' : id}`
}

/** `cookie-law-info-bar`: no heading ends so. */
const NAMES_BOX = /-(?:bar|banner|modal|popup)$/i

const MAX_ID_WORDS = 3

/** What may hold the article itself: their class names their look, there are `<article class="with-sidebar">`. */
export const NEVER_FURNITURE = new Set('body article main h1 h2 h3 h4 h5 h6'.split(' '))
