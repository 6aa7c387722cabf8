/**
 * Reads the live page through the prototypes' own getters, taken once. In Chromium a page clobbers the DOM of a content
 * script too: `<form><input name="firstChild">` makes `form.firstChild` an input.
 */
const nodeTypeGetter = getterOf(Node.prototype, 'nodeType')
const firstChildGetter = getterOf(Node.prototype, 'firstChild')
const nextSiblingGetter = getterOf(Node.prototype, 'nextSibling')
const parentNodeGetter = getterOf(Node.prototype, 'parentNode')
const nodeValueGetter = getterOf(Node.prototype, 'nodeValue')
const isConnectedGetter = getterOf(Node.prototype, 'isConnected')
const localNameGetter = getterOf(Element.prototype, 'localName')
const shadowRootGetter = getterOf(Element.prototype, 'shadowRoot')

const firstChildOf = (node: Node): Node | null => nodeOrNull(firstChildGetter(node))
export const nextSiblingOf = (node: Node): Node | null => nodeOrNull(nextSiblingGetter(node))
export const parentOf = (node: Node): Node | null => nodeOrNull(parentNodeGetter(node))
const shadowRootOf = (element: Element): Node | null => nodeOrNull(shadowRootGetter(element))
export const localNameOf = (element: Element): string => String(localNameGetter(element)).toLowerCase()
export const isConnected = (node: Node): boolean => isConnectedGetter(node) === true
export const isElement = (node: Node): node is Element => nodeTypeGetter(node) === 1
export const isText = (node: Node): node is Text => nodeTypeGetter(node) === 3 || nodeTypeGetter(node) === 4
/** The document or the shadow root that a node stands in. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)
export const findInside = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector)

export function dataOf(text: Text): string {
  const data = nodeValueGetter(text)
  return typeof data === 'string' ? data : ''
}

/** The live children as the reader sees them: a shadow root stands in for its host's own children. */
export function firstShownChildOf(element: Element): Node | null {
  const root = shadowRootOf(element)
  return firstChildOf(root ?? element)
}

export function assignedNodesOf(element: Element): Node[] {
  return element instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(element) : []
}

function getterOf(prototype: object, name: string): (node: Node) => unknown {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)
  if (!descriptor) throw new Error(`The DOM has no ${name}`)
  return (node) => descriptor.get?.call(node)
}

function nodeOrNull(value: unknown): Node | null {
  return value instanceof Node ? value : null
}
