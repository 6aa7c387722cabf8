import { toCopiedTag } from './copied-tags.ts'
import { assignedNodesOf, firstShownChildOf, isElement, isText, localNameOf, nextSiblingOf } from './native-dom.ts'

const MAX_NODES = 200_000

/** The live text nodes under an element that a reader could have seen, in document order. */
export function collectTexts(root: Element): Text[] {
  const texts: Text[] = []
  const stack: Array<{ node: Node; alone: boolean }> = [{ node: root, alone: true }]
  let walked = 0
  for (let frame = stack.pop(); frame && walked < MAX_NODES; frame = stack.pop(), walked += 1) {
    const { node, alone } = frame
    const next = alone ? null : nextSiblingOf(node)
    if (next) stack.push({ node: next, alone: false })
    if (isText(node)) texts.push(node)
    if (!isElement(node)) continue
    const name = localNameOf(node)
    if (toCopiedTag(name, node) === null) continue
    const assigned = assignedNodesOf(node)
    for (const child of assigned.toReversed()) stack.push({ node: child, alone: true })
    const first = assigned.length > 0 ? null : firstShownChildOf(node)
    if (first) stack.push({ node: first, alone: false })
  }
  return texts
}
