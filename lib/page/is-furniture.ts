import type { SnapshotElement } from './snapshot.ts'
import { FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS, FURNITURE_WORDS } from './furniture-words.ts'

/**
 * Tells whether an element, or one around it up to the article's root, is part of the site rather than of the article.
 * An element with a large share of the article's own text is trusted whatever its name.
 */
export function createFurnitureJudge(
  root: SnapshotElement | null,
  isTrusted: (element: SnapshotElement) => boolean,
): FurnitureJudge {
  const known = new Map<SnapshotElement, boolean>()
  return (element) => {
    const path: SnapshotElement[] = []
    let answer = false
    for (let box: SnapshotElement | null = element; box && box !== root; box = box.parent) {
      const remembered = known.get(box)
      if (remembered !== undefined) {
        answer = remembered
        break
      }
      path.push(box)
    }
    for (const box of path.toReversed()) {
      answer ||= namesFurniture(box) && !isTrusted(box)
      known.set(box, answer)
    }
    return answer
  }
}

export type FurnitureJudge = (element: SnapshotElement) => boolean

function namesFurniture({ tag, attributes }: SnapshotElement): boolean {
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true
  // A heading's own class names its look: Docusaurus' `tocHeader` is no table of contents.
  if (/^h[1-6]$/.test(tag)) return false
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  if (names === ' ') return false
  return FURNITURE_NAMES.test(names) || toWords(names).some((word) => FURNITURE_WORDS.has(word))
}

/** `articleTags main__share-bar` → article, tags, main, share, bar. */
const toWords = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
