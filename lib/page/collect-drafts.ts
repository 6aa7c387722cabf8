import type { HeadingLevel, TextBlockKind } from '../article.ts'
import type { SnapshotElement, SnapshotText } from './snapshot-node.ts'
import { isSnapshotText } from './snapshot.ts'
import { collapse } from './collapse.ts'
import { CAPTION_NAMES } from './furniture-words.ts'
import { isContentImage } from './is-content-image.ts'
import { isDataTable } from './is-data-table.ts'
import { isEnumeration } from './is-enumeration.ts'
import { isInline, isNotProse } from './inline-elements.ts'
import { isRule, isStars } from './is-rule.ts'

/** Cuts the whole page into blocks, in document order. Which of them are the article is decided afterwards. */
export function collectDrafts(body: SnapshotElement): Draft[] {
  const place: Place = { element: body, kind: 'paragraph', level: null }
  const sheet: Sheet = { drafts: [], images: [], pieces: [], place, part: 0 }
  visitChildren(sheet, body, sheet.place)
  flush(sheet)
  return sheet.drafts
}

/** A block in the making, with the texts of the page it was made of. */
export type Draft = {
  kind: TextBlockKind | 'heading'
  level: HeadingLevel | null
  text: string
  /** The smallest block element around it. */
  element: SnapshotElement
  pieces: SnapshotText[]
  linkLength: number
  /** All of it is set in bold. */
  isBold: boolean
  /** How many line breaks were written in it. */
  breaks: number
  /** How many rules and lines of stars stand above it. */
  part: number
}

type Piece = { source: SnapshotText | null; text: string; isLink: boolean; isBold: boolean }
type Place = {
  element: SnapshotElement
  kind: Draft['kind']
  level: HeadingLevel | null
  isLink?: boolean
  isBold?: boolean
  isRow?: boolean
}
type Sheet = { drafts: Draft[]; images: Draft[]; pieces: Piece[]; place: Place; part: number }

const NEW_LINE: Piece = { source: null, text: '\n', isLink: false, isBold: false }

function visitChildren(sheet: Sheet, element: SnapshotElement, place: Place): void {
  for (const child of element.children) {
    if (isSnapshotText(child)) addText(sheet, child, place)
    else visitElement(sheet, child, place)
  }
}

function addText(sheet: Sheet, source: SnapshotText, place: Place): void {
  addPiece(sheet, { source, text: source.text, isLink: place.isLink === true, isBold: place.isBold === true }, place)
}

function addPiece(sheet: Sheet, piece: Piece, place: Place): void {
  if (sheet.pieces.length === 0) sheet.place = place
  sheet.pieces.push(piece)
}

function visitElement(sheet: Sheet, element: SnapshotElement, place: Place): void {
  if (isNotProse(element)) return
  if (element.tag === 'br') return breakLine(sheet, place)
  if (element.tag === 'img') return addImage(sheet, element)
  const isLink = place.isLink === true || element.tag === 'a'
  const isBold = place.isBold === true || element.tag === 'b' || element.tag === 'strong'
  const around = isBelowHeadline(sheet, element, place) ? { ...place, kind: 'paragraph' as const } : place
  // A heading or a table row is one block, whatever it is made of.
  if (isInline(element) || around.kind === 'heading' || place.isRow === true) {
    if (!isInline(element)) addPiece(sheet, NEW_LINE, place)
    visitChildren(sheet, element, { ...place, isLink, isBold })
    return
  }
  flush(sheet)
  if (isRule(element)) sheet.part += 1
  visitChildren(sheet, element, { ...placeWithin(element, around), isLink, isBold })
  flush(sheet)
}

/** A block below a heading's line, inside of it: the conditions of a function's signature, or a section whose heading is never closed. */
function isBelowHeadline({ pieces }: Sheet, element: SnapshotElement, { kind }: Place): boolean {
  if (kind !== 'heading' || isInline(element)) return false
  const opening = pieces.find((piece) => piece === NEW_LINE || piece.text.trim() !== '')
  return opening !== undefined && opening !== NEW_LINE
}

function placeWithin(element: SnapshotElement, around: Place): Place {
  const level = headingLevelOf(element)
  if (level !== null) return { element, kind: 'heading', level }
  if (element.tag === 'tr' && isInDataTable(element)) return { element, kind: 'table-row', level: null, isRow: true }
  if (isCaption(element)) return { element, kind: 'caption', level: null }
  return { element, kind: KIND_OF_TAG[element.tag] ?? around.kind, level: null }
}

const KIND_OF_TAG: Record<string, TextBlockKind> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  pre: 'code',
  figcaption: 'caption',
  caption: 'caption',
  figure: 'caption',
  article: 'paragraph',
  section: 'paragraph',
}

const isCaption = ({ tag, attributes }: SnapshotElement): boolean =>
  (tag === 'div' || tag === 'p') && CAPTION_NAMES.test(attributes.get('class') ?? '')

export function headingLevelOf(element: SnapshotElement): HeadingLevel | null {
  const tagged = /^h([1-6])$/.exec(element.tag)?.[1]
  if (tagged) return toLevel(Number(tagged))
  if (element.attributes.get('role') !== 'heading') return null
  return toLevel(Number(element.attributes.get('aria-level') ?? DEFAULT_ARIA_LEVEL))
}

/** WAI-ARIA 1.2: a heading without `aria-level` is of level 2. */
const DEFAULT_ARIA_LEVEL = 2
const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

const toLevel = (level: number): HeadingLevel => LEVELS.find((known) => known >= level) ?? DEFAULT_ARIA_LEVEL

function isInDataTable(row: SnapshotElement): boolean {
  for (let element = row.parent; element; element = element.parent)
    if (element.tag === 'table') return isDataTable(element)
  return false
}

/** Two line breaks in a row end a paragraph: many old pages have no `<p>`. */
function breakLine(sheet: Sheet, place: Place): void {
  const isEmptyLine = sheet.pieces.findLast((piece) => piece === NEW_LINE || piece.text.trim() !== '') === NEW_LINE
  if (isEmptyLine && place.kind !== 'code' && place.kind !== 'heading') return flush(sheet)
  addPiece(sheet, NEW_LINE, place)
}

function addImage(sheet: Sheet, element: SnapshotElement): void {
  if (!isContentImage(element)) return
  const { part } = sheet
  const text = collapse(element.attributes.get('alt') ?? '')
  sheet.images.push({
    kind: 'image',
    level: null,
    text,
    element,
    pieces: [],
    linkLength: 0,
    isBold: false,
    breaks: 0,
    part,
  })
}

function flush(sheet: Sheet): void {
  const { place, pieces } = sheet
  const raw = pieces.map((piece) => piece.text).join('')
  const text = place.kind === 'code' ? raw.replace(/^\s*\n|\s+$/g, '') : collapse(raw)
  if (isStars(text, place.kind)) sheet.part += 1
  else if (text !== '') {
    const linked = pieces.filter((piece) => piece.isLink).map((piece) => piece.text)
    const sources = pieces.flatMap((piece) => (piece.source ? [piece.source] : []))
    const isList = place.kind === 'heading' && isEnumeration(text)
    sheet.drafts.push({
      kind: isList ? 'list-item' : place.kind,
      level: isList ? null : place.level,
      text,
      element: place.element,
      pieces: sources,
      linkLength: collapse(linked.join('')).length,
      isBold: pieces.every((piece) => piece.isBold || piece.text.trim() === ''),
      breaks: pieces.filter((piece) => piece === NEW_LINE).length,
      part: sheet.part,
    })
  }
  sheet.drafts.push(...sheet.images)
  sheet.images = []
  sheet.pieces = []
}
