import { textOf } from './text-of.ts'
import type { SnapshotElement } from './snapshot-node.ts'

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd mark nobr q rb rtc ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr label math mi mo mn ms mtext mrow msup msub mfrac semantics picture img'
  ).split(' '),
)

/** Line-number columns, "[edit]" links, copy buttons. */
const NOT_PROSE =
  /(^|\s)(mw-editsection|gutter|linenos?|line-numbers?|blob-num|copy-button|language-name|headerlink|head(er|ing)-anchor|anchor(js)?-link|hash-link)(\s|$)/i
const REFERENCE_MARK = /^\s*[[(]?\s*(\d{1,3}|[a-z]|note \d+|citation needed)\s*[\])]?\s*$/i
/** Copies the address of a heading, or opens a note about a signature: `¶`, `🔗`, `ⓘ`. */
const ANCHOR_SIGN = /^[\s#¶§\p{So}\uFE0F]+$/u

export const isInline = (element: SnapshotElement): boolean => INLINE.has(element.tag) || element.tag.includes('-')

/** What is part of the page's lines but not of its sentences. */
export function isNotProse(element: SnapshotElement): boolean {
  if (NOT_PROSE.test(element.attributes.get('class') ?? '')) return isMark(element)
  if (element.tag === 'a') return ANCHOR_SIGN.test(textOf(element))
  return element.tag === 'sup' && hasLink(element) && REFERENCE_MARK.test(textOf(element))
}

/** Beside a text stands a mark; what fills its element is the text itself: MDN links the whole of each heading to itself. */
function isMark(element: SnapshotElement): boolean {
  const text = textOf(element)
  if (element.tag !== 'a') return text.length < MAX_MARK_LENGTH
  return ANCHOR_SIGN.test(text) || (element.parent !== null && text.trim() !== textOf(element.parent).trim())
}

const MAX_MARK_LENGTH = 2000

const hasLink = (element: SnapshotElement): boolean =>
  element.parent?.tag === 'a' ||
  element.children.some((child) => 'tag' in child && (child.tag === 'a' || hasLink(child)))
