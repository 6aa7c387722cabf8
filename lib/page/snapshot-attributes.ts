import { attributeOf } from './native-dom.ts'

/** What finding an article needs; an allow-list, and short. */
export type AttributeName =
  | 'class'
  | 'id'
  | 'role'
  | 'itemprop'
  | 'aria-level'
  | 'aria-modal'
  | 'alt'
  | 'width'
  | 'height'

export type SnapshotAttributes = { get: (name: AttributeName) => string | undefined }

/** UTF-16 units. A cap that keeps every regular expression behind it harmless. */
const MAX_ATTRIBUTE = 2048

/**
 * Reads an attribute when it is first asked for: of most elements none is. A class for its speed, since one is made for
 * each of thousands of elements.
 */
export class LazyAttributes implements SnapshotAttributes {
  // Declared only: a field of the language's own doubles what making one takes.
  declare private readonly live: Element
  declare private known: Map<AttributeName, string | undefined> | null

  constructor(live: Element) {
    this.live = live
    this.known = null
  }

  get(name: AttributeName): string | undefined {
    this.known ??= new Map()
    if (this.known.has(name)) return this.known.get(name)
    const value = attributeOf(this.live, name)?.slice(0, MAX_ATTRIBUTE).toWellFormed()
    this.known.set(name, value)
    return value
  }
}
