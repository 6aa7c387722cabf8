/**
 * Reads the live page through the prototypes' own getters, taken once. In Chromium a page clobbers the DOM of a content
 * script too: `<form><input name="firstChild">` makes `form.firstChild` an input.
 */
const nodeTypeGetter: Getter<number> = /* @__PURE__ */ getterOf(Node.prototype, 'nodeType')
const firstChildGetter: Getter<Node | null> = /* @__PURE__ */ getterOf(Node.prototype, 'firstChild')
const nextSiblingGetter: Getter<Node | null> = /* @__PURE__ */ getterOf(Node.prototype, 'nextSibling')
const parentNodeGetter: Getter<Node | null> = /* @__PURE__ */ getterOf(Node.prototype, 'parentNode')
/** Only of documents it is null. */
const textContentGetter: Getter<string> = /* @__PURE__ */ getterOf(Node.prototype, 'textContent')
const isConnectedGetter: Getter<boolean> = /* @__PURE__ */ getterOf(Node.prototype, 'isConnected')
// Called on the node itself: a function around them would double what thousands of such questions take.
export const nodeValueGetter: Getter<string | null> = /* @__PURE__ */ getterOf(Node.prototype, 'nodeValue')
export const localNameGetter: Getter<string> = /* @__PURE__ */ getterOf(Element.prototype, 'localName')
export const shadowRootGetter: Getter<ShadowRoot | null> = /* @__PURE__ */ getterOf(Element.prototype, 'shadowRoot')

export const nextSiblingOf = (node: Node): Node | null => nextSiblingGetter.call(node)
export const parentOf = (node: Node): Node | null => parentNodeGetter.call(node)
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRootGetter.call(element)
/** In lower case, except for elements of no HTML that a script has made. */
export const localNameOf = (element: Element): string => localNameGetter.call(element)
export const isConnected = (node: Node): boolean => isConnectedGetter.call(node)
export const isElement = (node: Node): node is Element => nodeTypeGetter.call(node) === 1
export function isText(node: Node): node is Text {
  const type = nodeTypeGetter.call(node)
  return type === 3 || type === 4
}
/** The document or the shadow root that a node stands in. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)
export const textContentOf = (element: Element): string => textContentGetter.call(element)
export const findInside = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector)

export const findAllInside = (root: Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  root instanceof Element ? Element.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector)

/** By index where there is one: a list of classes as a selector takes five times as long. */
export const findByClass = (root: Element | ShadowRoot, name: string): Iterable<Element> =>
  root instanceof Element
    ? Element.prototype.getElementsByClassName.call(root, name)
    : root.querySelectorAll(`.${name}`)

export const dataOf = (text: Text): string => nodeValueGetter.call(text) ?? ''

/** The live children as the reader sees them: a shadow root stands in for its host's own children. */
export const firstShownChildOf = (element: Element): Node | null =>
  firstChildGetter.call(shadowRootGetter.call(element) ?? element)

/**
 * A form as it is, whatever its fields are called: to be asked, never to be passed on. What no form can be is best asked
 * itself.
 */
export const unclobbered = <Any extends Element>(element: Any): Any =>
  localNameGetter.call(element) === 'form' ? new Proxy<Any>(element, NATIVE) : element

const NATIVE = {
  get: (form: object, name: string | symbol) => {
    const value = Reflect.get(HTMLElement.prototype, name, form)
    return typeof value === 'function' ? value.bind(form) : value
  },
}

/** Not `instanceof`: a frame's nodes are of another `Node`. In mathematics a slot is but a name. */
export const assignedNodesOf = (element: Element): LiveNode[] =>
  localNameGetter.call(element) === 'slot' && 'assignedNodes' in element ? assignedNodes.call(element) : []

const assignedNodes: (this: Element) => LiveNode[] = /* @__PURE__ */ methodOf(
  HTMLSlotElement.prototype,
  'assignedNodes',
)

/** The browser itself passes over comments. */
export const createNodeWalker = (document: Document, root: Node): NodeWalker =>
  createTreeWalker.call(document, root, ELEMENTS_AND_TEXTS)

const createTreeWalker: (this: Document, root: Node, shown: number) => NodeWalker = /* @__PURE__ */ methodOf(
  Document.prototype,
  'createTreeWalker',
)
/** `SHOW_ELEMENT`, `SHOW_TEXT` and `SHOW_CDATA_SECTION` of the DOM's `NodeFilter`. */
const ELEMENTS_AND_TEXTS = 0x1 | 0x4 | 0x8

export type LiveNode = Element | Text

export type NodeWalker = {
  currentNode: Node
  firstChild: () => LiveNode | null
  nextSibling: () => LiveNode | null
  nextNode: () => LiveNode | null
  parentNode: () => Node | null
}

/** Of what a walker shows, texts alone have a value. */
export const isTextWith = (_: LiveNode, value: string | null): _ is Text => value !== null

/** Typed where they are named: the types of the DOM know neither a getter nor what a walker lets through. */
function methodOf(prototype: object, name: string) {
  return Reflect.get(prototype, name)
}

function getterOf(prototype: object, name: string) {
  return methodOf(Object.getOwnPropertyDescriptor(prototype, name) ?? {}, 'get')
}

type Getter<Value> = (this: Node) => Value
