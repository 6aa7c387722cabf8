import { textOf } from './text-of.ts'
import type { SnapshotElement } from './snapshot.ts'

const DIALOG = /cookie|consent|gdpr|modal|onetrust|didomi|popup|lightbox|newsletter-?(?:form|signup|box)/i
const ARTICLE_PARTS = new Set(['h1', 'article', 'main'])

/** A privacy or legal dialog is prose of hundreds of words, and wins over a short article; so does a list of cookies. */
export function isJudgedApart(element: SnapshotElement): boolean {
  const { attributes, tag } = element
  const isDialog =
    attributes.get('role') === 'dialog' ||
    attributes.get('role') === 'alertdialog' ||
    attributes.get('aria-modal') === 'true'
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  if (!isDialog && !DIALOG.test(names)) return false
  if (/^(?:body|article|main|h[1-6]|p|a|span)$/.test(tag)) return false
  return !holdsArticlePart(element) && textOf(element).length > 0
}

function holdsArticlePart(element: SnapshotElement): boolean {
  const stack = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (ARTICLE_PARTS.has(node.tag)) return true
    for (const child of node.children) if ('tag' in child) stack.push(child)
  }
  return false
}
