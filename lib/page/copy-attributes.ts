import { attributeOf } from './native-dom.ts'

/** A cap that keeps every regular expression behind it harmless. */
const MAX_ATTRIBUTE = 2048

/** What scoring and reading need. Never `style`, `srcset`, `on…` or `name`. */
const EVERYWHERE = [
  'class',
  'id',
  'role',
  'itemprop',
  'aria-level',
  'aria-modal',
  'aria-label',
  'aria-labelledby',
  'lang',
  'dir',
]
const BY_TAG: Record<string, string[]> = {
  a: ['href', 'rel'],
  img: ['alt', 'src', 'width', 'height'],
  time: ['datetime'],
  table: ['summary'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
}

/** Pages use an `id` on these to make themselves a global variable. */
const WITHOUT_ID = new Set(['img'])

export function copyAttributes(live: Element, tag: string): SnapshotAttributes {
  const attributes: SnapshotAttributes = new Map()
  for (const name of EVERYWHERE) copyAttribute(attributes, live, name)
  for (const name of BY_TAG[tag] ?? []) copyAttribute(attributes, live, name)
  if (WITHOUT_ID.has(tag)) attributes.delete('id')
  return attributes
}

export type SnapshotAttributes = Map<string, string>

function copyAttribute(attributes: SnapshotAttributes, live: Element, name: string): void {
  const value = attributeOf(live, name)
  if (value !== null) attributes.set(name, value.slice(0, MAX_ATTRIBUTE).toWellFormed())
}
