import type { SnapshotElement } from './snapshot-node.ts'
import { isSnapshotText } from './snapshot.ts'

/** All text below an element, as it stands, up to a length: callers only ask what short elements say. */
export function textOf(element: SnapshotElement, limit = 5000): string {
  let text = ''
  const stack: SnapshotElement['children'] = [element]
  for (let node = stack.pop(); node && text.length < limit; node = stack.pop()) {
    if (isSnapshotText(node)) text += node.text
    else stack.push(...node.children.toReversed())
  }
  return text
}
