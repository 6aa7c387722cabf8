import type { SnapshotElement, SnapshotText } from './snapshot-node.ts'
import { isSnapshotText } from './snapshot.ts'

/** A copy of a snapshot's tree that holds only the text inside the live ranges. */
export function cutToRanges(root: SnapshotElement, ranges: Range[]): SnapshotElement {
  const cut: SnapshotElement = { ...root, children: [] }
  const stack = [{ from: root, to: cut }]
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const { from, to } = pair
    for (const child of from.children) {
      if (isSnapshotText(child)) to.children.push(...cutText(child, to, ranges))
      else if (ranges.some((range) => range.intersectsNode(child.live))) {
        const element: SnapshotElement = { ...child, parent: to, children: [] }
        to.children.push(element)
        stack.push({ from: child, to: element })
      }
    }
  }
  return cut
}

function cutText(source: SnapshotText, parent: SnapshotElement, ranges: Range[]): SnapshotText[] {
  return ranges.flatMap((range) => {
    if (!range.intersectsNode(source.live)) return []
    const start = range.startContainer === source.live ? range.startOffset : 0
    const end = range.endContainer === source.live ? range.endOffset : source.text.length
    return start < end ? [{ text: source.text.slice(start, end), parent, live: source.live }] : []
  })
}
