import { isElement, parentOf, unclobbered } from './native-dom.ts'

/** The element around a node as it is drawn: through slots, and out of shadow roots to their hosts. */
export function composedParentOf(node: Node): Element | null {
  const slot =
    node instanceof Element ? unclobbered(node).assignedSlot : node instanceof Text ? node.assignedSlot : null
  if (slot) return slot
  const parent = parentOf(node)
  if (parent instanceof ShadowRoot) return parent.host
  return parent && isElement(parent) ? parent : null
}

/** The elements around a node, innermost first. */
export function composedAncestorsOf(node: Node): Element[] {
  const ancestors: Element[] = []
  for (let element = composedParentOf(node); element; element = composedParentOf(element)) ancestors.push(element)
  return ancestors
}
