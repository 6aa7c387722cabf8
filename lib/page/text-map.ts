import type { Span } from '../article.ts'
import { dataOf, rootOf } from './native-dom.ts'

/** The text of some live text nodes with white space collapsed, or left out, each unit knowing where it stands. */
export function createTextMap(nodes: Text[], spaces: 'collapsed' | 'left out'): TextMap {
  const units: string[] = []
  const owners: number[] = []
  const offsets: number[] = []
  for (const [owner, node] of nodes.entries()) {
    const data = dataOf(node).toWellFormed()
    for (let offset = 0; offset < data.length; offset += 1) {
      const unit = /\s/.test(data.charAt(offset)) ? ' ' : data.charAt(offset)
      if (unit === ' ' && (spaces === 'left out' || units.length === 0 || units.at(-1) === ' ')) continue
      units.push(unit)
      owners.push(owner)
      offsets.push(offset)
    }
  }
  return { text: units.join(''), nodes, owners, offsets }
}

export type TextMap = { text: string; nodes: Text[]; owners: number[]; offsets: number[] }

/** The live ranges of a span of the mapped text: one, or several where it passes through shadow roots, which no range crosses. */
export function toRanges(map: TextMap, span: Span): Range[] {
  const ranges: Range[] = []
  for (let start = span.start; start < span.end;) {
    const end = findEndOfTree(map, { start, end: span.end })
    const range = toRange(map, { start, end })
    if (range) ranges.push(range)
    start = end
  }
  return ranges
}

/** Up to where the span stays in the tree of its first unit. */
function findEndOfTree(map: TextMap, { start, end }: Span): number {
  let owner = map.owners[start]
  const root = rootOfOwner(map, owner)
  for (let index = start; index < end; index += 1) {
    if (map.owners[index] === owner) continue
    owner = map.owners[index]
    if (rootOfOwner(map, owner) !== root) return index
  }
  return end
}

function rootOfOwner(map: TextMap, owner: number | undefined): Node | null {
  const node = map.nodes[owner ?? -1]
  return node ? rootOf(node) : null
}

function toRange(map: TextMap, span: Span): Range | null {
  const first = placeOf(map, span.start)
  const last = placeOf(map, span.end - 1)
  if (!first || !last) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

function placeOf(map: TextMap, index: number): { node: Text; offset: number } | null {
  const node = map.nodes[map.owners[index] ?? -1]
  const offset = map.offsets[index]
  return node && offset !== undefined ? { node, offset } : null
}
