import type { Section, Summary } from '../lib/summary/summary.ts'

/** The sections as a tree. A section's time and takeaways include those of its subsections. */
export function buildOutlineTree({ outline, readingSeconds, takeaways }: Summary): OutlineNode[] {
  const ranksIn = (section: number) =>
    takeaways.filter((takeaway) => takeaway.section === section).map(({ rank }) => rank)
  const nodes = outline.map((section, index) => toLeaf(section, index, ranksIn(index)))
  const parentOf = ({ section }: OutlineNode) => (section.parent === null ? undefined : nodes[section.parent])
  const roots: OutlineNode[] = []
  for (const node of nodes) (parentOf(node)?.children ?? roots).push(node)
  // From the end: subsections stand after their section, so each is complete when its parent takes it in.
  for (const node of nodes.toReversed()) {
    const parent = parentOf(node)
    if (parent !== undefined) takeIn(parent, node)
    node.share = readingSeconds > 0 ? Math.min(1, node.seconds / readingSeconds) : 0
  }
  return roots
}

export type OutlineNode = {
  section: Section
  /** Place in `Summary.outline`. */
  index: number
  seconds: number
  /** Of the article's reading time, 0 to 1. */
  share: number
  /** Of its takeaways: as many of them are shown as are below the length of the list. */
  ranks: number[]
  children: OutlineNode[]
}

function toLeaf(section: Section, index: number, ranks: number[]): OutlineNode {
  return { section, index, seconds: section.seconds, share: 0, ranks, children: [] }
}

function takeIn(parent: OutlineNode, child: OutlineNode): void {
  parent.seconds += child.seconds
  parent.ranks.push(...child.ranks)
}
