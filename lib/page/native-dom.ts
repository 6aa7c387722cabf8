/**
 * Reads the live page through the prototypes' own getters, taken once. In Chromium a page clobbers the DOM of a content
 * script too: `<form><input name="firstChild">` makes `form.firstChild` an input.
 */
const nodeTypeGetter = /* @__PURE__ */ getterOf(Node.prototype, 'nodeType')
const firstChildGetter = /* @__PURE__ */ getterOf(Node.prototype, 'firstChild')
const nextSiblingGetter = /* @__PURE__ */ getterOf(Node.prototype, 'nextSibling')
const parentNodeGetter = /* @__PURE__ */ getterOf(Node.prototype, 'parentNode')
const nodeValueGetter = /* @__PURE__ */ getterOf(Node.prototype, 'nodeValue')
const isConnectedGetter = /* @__PURE__ */ getterOf(Node.prototype, 'isConnected')
const localNameGetter = /* @__PURE__ */ getterOf(Element.prototype, 'localName')
const shadowRootGetter = /* @__PURE__ */ getterOf(Element.prototype, 'shadowRoot')

const firstChildOf = (node: Node): Node | null => nodeOrNull(firstChildGetter.call(node))
export const nextSiblingOf = (node: Node): Node | null => nodeOrNull(nextSiblingGetter.call(node))
export const parentOf = (node: Node): Node | null => nodeOrNull(parentNodeGetter.call(node))
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root = nodeOrNull(shadowRootGetter.call(element))
  return root !== null && isShadowRoot(root) ? root : null
}
/** In lower case, except for elements of no HTML that a script has made. */
export const localNameOf = (element: Element): string => String(localNameGetter.call(element))
export const isConnected = (node: Node): boolean => isConnectedGetter.call(node) === true
export const isElement = (node: Node): node is Element => nodeTypeGetter.call(node) === 1
export function isText(node: Node): node is Text {
  const type = nodeTypeGetter.call(node)
  return type === 3 || type === 4
}
/** The document or the shadow root that a node stands in. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)
export const findInside = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector)

export const findAllInside = (root: Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  root instanceof Element ? Element.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector)
const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeGetter.call(node) === 11
export const isMatch = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector)

export function dataOf(text: Text): string {
  const data: unknown = nodeValueGetter.call(text)
  return typeof data === 'string' ? data : ''
}

/** The live children as the reader sees them: a shadow root stands in for its host's own children. */
export function firstShownChildOf(element: Element): Node | null {
  const root = shadowRootOf(element)
  return firstChildOf(root ?? element)
}

/** Not `instanceof`, as for nodes. */
const isSlot = (element: Element): element is HTMLSlotElement => localNameOf(element) === 'slot'
export const assignedNodesOf = (element: Element): Node[] =>
  isSlot(element) ? HTMLSlotElement.prototype.assignedNodes.call(element) : []

/** The browser itself passes over comments. */
export const createNodeWalker = (document: Document, root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, ELEMENTS_AND_TEXTS)

const ELEMENTS_AND_TEXTS = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION

function getterOf(prototype: object, name: string): Getter {
  const getter: Getter | undefined = Reflect.get(Object.getOwnPropertyDescriptor(prototype, name) ?? {}, 'get')
  if (!getter) throw new Error(`The DOM has no ${name}`)
  return getter
}

/** Called on the node itself: a function around it would double what thousands of such questions take. */
type Getter = (this: Node) => unknown

/** Not `instanceof`: a frame's nodes are of another `Node`. */
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nodeOrNull = (value: unknown): Node | null => (isNode(value) ? value : null)
