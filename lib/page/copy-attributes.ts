import { attributeOf } from './native-dom.ts'

/** UTF-16 units. A cap that keeps every regular expression behind it harmless. */
const MAX_ATTRIBUTE = 2048

/** What finding an article needs; an allow-list, and short. */
const EVERYWHERE = ['class', 'id', 'role', 'itemprop', 'aria-level', 'aria-modal']
const OF_IMAGE = ['alt', 'class', 'role', 'width', 'height']

export function copyAttributes(live: Element, tag: string): SnapshotAttributes {
  const attributes: SnapshotAttributes = new Map()
  for (const name of tag === 'img' ? OF_IMAGE : EVERYWHERE) {
    const value = attributeOf(live, name)
    if (value !== null) attributes.set(name, value.slice(0, MAX_ATTRIBUTE).toWellFormed())
  }
  return attributes
}

export type SnapshotAttributes = Map<string, string>
