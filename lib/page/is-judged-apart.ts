import { holdsTag } from './holds-tag.ts'
import type { SnapshotElement } from './snapshot.ts'

const DIALOG_NAMES =
  /cookie|consent|gdpr|modal|onetrust|didomi|popup|lightbox|cc-banner|(?:^|[\s_-])(?:comments?(?:-?(?:area|section|list|wrapper|container))?|disqus[\w-]*|respond)(?:\s|$)/i
const DIALOG_ROLES = new Set(['dialog', 'alertdialog'])
const ARTICLE_PARTS = new Set(['h1', 'article', 'main'])
const NEVER = new Set([
  'body',
  'article',
  'main',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'a',
  'span',
  'b',
  'strong',
  'em',
  'i',
])

/**
 * Dialogs and comment threads are kept from Readability: a privacy dialog or a lively thread is prose of hundreds of
 * words and wins over a short article.
 */
export function isJudgedApart(element: SnapshotElement): boolean {
  const { attributes, tag } = element
  if (NEVER.has(tag)) return false
  const isDialog = DIALOG_ROLES.has(attributes.get('role') ?? '') || attributes.get('aria-modal') === 'true'
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  return (isDialog || DIALOG_NAMES.test(names)) && !holdsTag(element, ARTICLE_PARTS)
}
