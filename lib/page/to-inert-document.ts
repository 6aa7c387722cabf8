import { holdsTag } from './holds-tag.ts'
import { isSnapshotText, type PageSnapshot, type SnapshotElement, type SnapshotText } from './snapshot.ts'

/**
 * Builds an inert document from the snapshot for Readability, which takes it apart. It moves text nodes about but never
 * remakes them, so a text node that is left at the end tells which text of the snapshot survived.
 */
export function toInertDocument(snapshot: PageSnapshot, options: InertOptions): InertDocument {
  const document = snapshot.document.implementation.createHTMLDocument('')
  const sources = new Map<Node, SnapshotText>()
  document.title = options.title
  const stack: Array<{ from: SnapshotElement; to: Element }> = [{ from: snapshot.body, to: document.body }]
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    for (const child of pair.from.children) {
      if (isSnapshotText(child)) {
        const text = document.createTextNode(child.text)
        sources.set(text, child)
        pair.to.append(text)
      } else if (!options.isLeftOut(child)) {
        const element = createElement(document, child, options)
        pair.to.append(element)
        stack.push({ from: child, to: element })
      }
    }
  }
  return { document, sources }
}

export type InertOptions = {
  title: string
  /** Whether class, id and role may speak for or against an element. */
  withHints: boolean
  isLeftOut: (element: SnapshotElement) => boolean
}

export type InertDocument = { document: Document; sources: Map<Node, SnapshotText> }

const HINTS = new Set(['class', 'id', 'role', 'aria-modal'])
const COPIED = ['class', 'id', 'role', 'aria-modal', 'itemprop', 'href', 'rel', 'colspan', 'rowspan', 'summary']
const VALID_TAG = /^[a-z][a-z0-9-]{0,63}$/

function createElement(document: Document, from: SnapshotElement, options: InertOptions): Element {
  const element = document.createElement(VALID_TAG.test(from.tag) ? from.tag : 'span')
  const hasHints = options.withHints && !isNeutral(from)
  for (const name of COPIED) {
    const value = from.attributes.get(name)
    if (value !== undefined && (hasHints || !HINTS.has(name)) && !isScriptLink(name, value))
      element.setAttribute(name, value)
  }
  return element
}

/**
 * Class names of these say nothing about being an article: Substack's headings are `header-anchor-post`, Tailwind's
 * `scroll-mt-20`, and there are `<article class="with-sidebar">`.
 */
function isNeutral(element: SnapshotElement): boolean {
  const { tag, attributes } = element
  if (/^(?:h[1-6]|main)$/.test(tag) || attributes.get('itemprop') === 'articleBody') return true
  // Comments and teasers are marked up as articles too.
  return tag === 'article' && holdsTag(element, TITLE)
}

const TITLE = new Set(['h1'])

/** Readability rewrites these links into new text nodes, which would lose where they came from. */
const isScriptLink = (name: string, value: string): boolean => name === 'href' && /^\s*javascript:/i.test(value)
