import type { Article, Block, HeadingBlock } from '../article.ts'
import { findNameEnd } from './find-name-end.ts'
import type { Length } from './measure-lengths.ts'
import type { Section } from './summary.ts'
import { toAnchor } from './to-anchor.ts'

/**
 * The sections with their levels repaired and their own lengths, and for each block the section it stands in. Section
 * lengths and what stands before the first heading, the dek included, sum to the total. The author's list makes no section;
 * it is read all the same, and counts where it stands.
 */
export function buildOutline(article: Article, { lengths, dekLength, unsectioned, parts }: OutlineOptions): Outline {
  const headline = findHeadline(article.blocks)
  const openings = new Set(parts)
  const open: OpenSection[] = []
  const sections: Section[] = []
  const beforeFirst = { ...dekLength }
  const sectionOfBlock = article.blocks.map((block, place) => {
    if (isSectionHeading(block) && place !== headline && !unsectioned.has(place))
      sections.push(openSection(block, { place, open, count: sections.length }))
    else if (openings.has(place)) sections.push(openPart(block, place))
    addLength(lengths[place], sections.at(-1) ?? beforeFirst)
    return sections.length > 0 ? sections.length - 1 : null
  })
  const shown = [beforeFirst, ...sections]
  for (const length of shown) length.seconds = Math.round(length.seconds)
  return { sections, sectionOfBlock, words: sum(shown, 'words'), seconds: sum(shown, 'seconds') }
}

export type Outline = { sections: Section[]; sectionOfBlock: (number | null)[]; words: number; seconds: number }

/**
 * `lengths`: of each block. `unsectioned`: places of blocks that open no section. `parts`: places of paragraphs that open one, in
 * an article without any.
 */
export type OutlineOptions = {
  lengths: Length[]
  dekLength: Length
  unsectioned: ReadonlySet<number>
  parts?: number[]
}

function addLength(length: Length | undefined, to: Length): void {
  to.words += length?.words ?? 0
  to.seconds += length?.seconds ?? 0
}

/** Sections that the next heading may be inside of, outermost first. */
type OpenSection = { section: number; declaredLevel: number }

/** A heading goes one below the nearest earlier one of a higher level: h2, h4 is one step, not two. */
function openSection(
  heading: HeadingBlock,
  { place, open, count }: { place: number; open: OpenSection[]; count: number },
): Section {
  while ((open.at(-1)?.declaredLevel ?? 0) >= heading.level) open.pop()
  const parent = open.at(-1)?.section ?? null
  open.push({ section: count, declaredLevel: heading.level })
  const anchor = toAnchor(heading, place, { start: 0, end: heading.text.length })
  return { anchor, title: heading.text, level: open.length, inferred: heading.inferred, words: 0, seconds: 0, parent }
}

/** A part without a heading is named by its own first words. */
function openPart(block: Block, place: number): Section {
  const anchor = toAnchor(block, place, { start: 0, end: findNameEnd(block.text) })
  return {
    anchor,
    title: anchor.end < block.text.length ? `${anchor.quote}…` : anchor.quote,
    level: 1,
    inferred: true,
    words: 0,
    seconds: 0,
    parent: null,
  }
}

/**
 * The place of a lone h1 above all text: the page's headline, worded otherwise than its title. As a section it would hold
 * the whole article.
 */
function findHeadline(blocks: Block[]): number | null {
  const first = blocks.findIndex((block) => block.kind !== 'image' && block.kind !== 'caption')
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  return tops.length === 1 && tops[0] === blocks[first] ? first : null
}

const isSectionHeading = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.text.trim() !== ''

const sum = (lengths: Length[], unit: keyof Length) => lengths.reduce((total, length) => total + length[unit], 0)
