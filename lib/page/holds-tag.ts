import type { SnapshotElement } from './snapshot-node.ts'

/** Whether an element, or one below it, has one of these tags. */
export function holdsTag(element: SnapshotElement, tags: ReadonlySet<string>): boolean {
  const stack = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tags.has(node.tag)) return true
    for (const child of node.children) if ('tag' in child) stack.push(child)
  }
  return false
}
