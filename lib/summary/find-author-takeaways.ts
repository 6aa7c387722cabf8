import type { Anchor, Article, Block } from '../article.ts'
import { POINTS_LABELS, RECAP_LABELS } from './author-labels.ts'
import { toAnchor } from './to-anchor.ts'
import type { AuthorTakeaways } from './summary.ts'

/** The list of points the author wrote, with the blocks it takes up, its label included. The first such list counts. */
export function findAuthorTakeaways({ blocks }: Article): AuthorList | null {
  for (const [index, block] of blocks.entries()) {
    const list = readListAt(blocks, index, block)
    if (list) return list
  }
  return null
}

export type AuthorList = { takeaways: AuthorTakeaways; blocks: ReadonlySet<number> }

function readListAt(blocks: Block[], index: number, block: Block): AuthorList | null {
  if (block.text.length > LONGEST_POINT_UNITS) return null
  if (block.kind === 'heading')
    return collectPoints(blocks, index, { mustBeList: RECAP_LABELS.has(toLabel(block.text)) })
  if (block.kind !== 'paragraph') return null
  const labeled = INLINE_LABEL.exec(block.text)
  if (labeled?.[1] && isPointsLabel(labeled[1])) return readInlinePoint(block, index, labeled)
  return collectPoints(blocks, index, { mustBeList: true })
}

/** "TL;DR: Bees sleep at night." names its one point in the same breath. */
function readInlinePoint(block: Block, index: number, labeled: RegExpExecArray): AuthorList {
  const span = { start: labeled[0].length, end: block.text.length }
  const title = labeled[1] ?? ''
  return { takeaways: { title, points: [toAnchor(block, index, span)] }, blocks: new Set([index]) }
}

function collectPoints(blocks: Block[], index: number, { mustBeList }: { mustBeList: boolean }): AuthorList | null {
  const label = blocks[index]
  if (!label || !isLabel(label)) return null
  const following = blocksBelow(blocks, index)
  const items = following.filter(([, block]) => block.kind === 'list-item')
  const prose = following.filter(([, block]) => block.kind === 'paragraph')
  const chosen = items.length > 0 ? items : mustBeList || prose.length > MOST_PROSE_POINTS ? [] : prose
  if (chosen.length === 0) return null
  const points = chosen.map(([place, block]) => wholeBlock(block, place))
  const title = label.text.replace(/[\s:：]+$/u, '')
  return { takeaways: { title, points }, blocks: new Set([index, ...chosen.map(([place]) => place)]) }
}

/** What stands under the label: up to the next heading, and up to the end of the list if one begins there. */
function blocksBelow(blocks: Block[], index: number): [number, Block][] {
  const below: [number, Block][] = []
  for (let place = index + 1; place < blocks.length; place += 1) {
    const block = blocks[place]
    const hasList = below.some(([, other]) => other.kind === 'list-item')
    if (!block || block.kind === 'heading' || below.length >= MOST_POINTS) break
    if (hasList && block.kind !== 'list-item') break
    if (!hasList && below.length > 0 && block.kind === 'list-item' && !introducesList(below)) break
    below.push([place, block])
  }
  return below
}

/** One line such as "In this lesson you learned that:" may stand between the label and its list. */
const introducesList = (below: [number, Block][]) =>
  below.length === 1 && (below[0]?.[1].text.length ?? 0) <= LONGEST_INTRODUCTION_UNITS

const isLabel = (block: Block) =>
  block.kind === 'heading'
    ? isPointsLabel(block.text) || RECAP_LABELS.has(toLabel(block.text))
    : isPointsLabel(block.text) || (/[:：]$/u.test(block.text) && RECAP_LABELS.has(toLabel(block.text)))

const isPointsLabel = (text: string) => text.length <= LONGEST_LABEL_UNITS && POINTS_LABELS.has(toLabel(text))

/** "3. Key Takeaways:" → "key takeaways"; "TL;DR" → "tl dr". */
const toLabel = (text: string) =>
  text
    .slice(0, LONGEST_LABEL_UNITS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, ' ')
    .replace(/^[\s\d-]+|[\s-]+$/gu, '')
    .replace(/\s+/g, ' ')

const INLINE_LABEL = /^\s*([\p{L};/\s-]{2,24}?)\s*[:：—–]\s+(?=\S)/u

const LONGEST_LABEL_UNITS = 60
const LONGEST_POINT_UNITS = 2_000
const LONGEST_INTRODUCTION_UNITS = 120

/** A list is longer than this only when it is not a list of points. */
const MOST_POINTS = 15

/** More paragraphs than this under "At a glance" are a section of prose. */
const MOST_PROSE_POINTS = 5

const wholeBlock = (block: Block, place: number): Anchor => toAnchor(block, place, { start: 0, end: block.text.length })
