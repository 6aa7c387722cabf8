import type { Anchor, Article, Block } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { INLINE_LABEL, POINTS_LABEL, RECAP_LABEL } from './author-labels.ts'
import { toAnchor } from './to-anchor.ts'
import type { AuthorTakeaways } from './summary.ts'

/**
 * The list of points the author wrote, with the blocks it takes up, its label included. Of a one-line "TL;DR" at the top and
 * a list at the end the list counts, and both are the author's.
 */
export function findAuthorTakeaways({ blocks }: Article, language: LanguagePack): AuthorList | null {
  const lists = collectLists(blocks, language)
  // A guide has its "Highlights" under each product: they are not about the article.
  if (lists.length > MOST_LISTS) return null
  const list = lists.find(({ takeaways }) => takeaways.points.length > 1) ?? lists[0]
  if (!list) return null
  const [first = list, second = first] = lists
  return { ...list, blocks: first.blocks.union(second.blocks) }
}

/** One at the top and one at the end. */
const MOST_LISTS = 2

export type AuthorList = { takeaways: AuthorTakeaways; blocks: Set<number> }

function collectLists(blocks: Block[], language: LanguagePack): AuthorList[] {
  const lists: AuthorList[] = []
  let headings: Set<string> | null = null
  const isContents = ({ takeaways: { points } }: AuthorList) => {
    headings ??= new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => toLabel(text)))
    return points.filter(({ quote }) => headings?.has(toLabel(quote))).length * 2 > points.length
  }
  for (const index of blocks.keys()) {
    const list = lists.at(-1)?.blocks.has(index) === true ? null : readListAt(blocks, index, language)
    if (list && !isContents(list)) lists.push(list)
    if (lists.length > MOST_LISTS) break
  }
  return lists
}

function readListAt(blocks: Block[], index: number, language: LanguagePack): AuthorList | null {
  const block = blocks[index]
  if (!block || (block.kind !== 'heading' && block.kind !== 'paragraph')) return null
  const inline =
    block.kind === 'paragraph' && block.text.length <= LONGEST_POINT_UNITS ? LABELED.exec(block.text) : null
  if (inline?.[1] && INLINE_LABEL.test(toLabel(inline[1]))) return readInlinePoint(block, index, inline)
  const label = readLabel(block.text, language)
  if (label === null || (label === 'recap' && block.kind === 'paragraph' && !/[:：]$/u.test(block.text))) return null
  return collectPoints(blocks, index, { mustBeList: label === 'recap' || block.kind === 'paragraph' })
}

/** "TL;DR: Bees sleep at night." names its one point in the same breath. */
function readInlinePoint(block: Block, index: number, labeled: RegExpExecArray): AuthorList {
  const span = { start: labeled[0].length, end: block.text.length }
  const title = labeled[1] ?? ''
  return { takeaways: { title, points: [toAnchor(block, index, span)] }, blocks: new Set([index]) }
}

/** A label of whatever letters: the pattern of all of them is costly when it is first used. */
const LABELED = /^\s*([^:：—–]{2,24}?)\s*[:：—–]\s+(?=\S)/

function collectPoints(blocks: Block[], index: number, { mustBeList }: { mustBeList: boolean }): AuthorList | null {
  const label = blocks[index]
  if (!label) return null
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

/** Whether a text names a list of points, or a closing section that may be one. */
function readLabel(text: string, language: LanguagePack): 'points' | 'recap' | null {
  if (text.length > LONGEST_LABEL_UNITS) return null
  const label = toLabel(text)
  if (POINTS_LABEL.test(label) || language.pointsLabels.has(label)) return 'points'
  return RECAP_LABEL.test(label) || language.recapLabels.has(label) ? 'recap' : null
}

/** "3. Key Takeaways:" → "key takeaways"; "TL;DR" → "tl dr". */
function toLabel(text: string): string {
  // The pattern of all letters is costly when it is first used, and most labels do without.
  const words = /[^\x20-\x7e]/.test(text)
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, ' ')
    : text.toLowerCase().replace(/[^a-z0-9\s-]+/g, ' ')
  return words.replace(/^[\s\d-]+|[\s-]+$/gu, '').replace(/\s+/g, ' ')
}

const LONGEST_LABEL_UNITS = 60
const LONGEST_POINT_UNITS = 2_000
const LONGEST_INTRODUCTION_UNITS = 120

/** A list is longer than this only when it is not a list of points. */
const MOST_POINTS = 15

/** More paragraphs than this under "At a glance" are a section of prose. */
const MOST_PROSE_POINTS = 5

/** Without the mark that some authors type before each point. */
function wholeBlock(block: Block, place: number): Anchor {
  const start = BULLET.exec(block.text)?.[0].length ?? 0
  return toAnchor(block, place, { start: start < block.text.length ? start : 0, end: block.text.length })
}

const BULLET = /^(?:[•·▪◦‣∙●○■►▶➤✓✔*–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+\s+/u
