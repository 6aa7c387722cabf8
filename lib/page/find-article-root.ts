import type { Draft } from './collect-drafts.ts'
import { countPoints } from './count-points.ts'
import { isHeadline } from './is-headline.ts'
import { isMainPart } from './is-main-part.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import { findTop, sumInside } from './sum-inside.ts'

/** Share of the prose that must stand in one child for the article to be that child. */
const MIN_SHARE = 0.7
/** The same for a child that the page marks as its article, or that holds its headline. */
const MIN_SHARE_OF_MARKED = 0.5
/** The same for a child that holds the article's headline: teasers around a short article can be longer than it. */
const MIN_SHARE_UNDER_TITLE = 0.2
/** A list or a quote is an article only when it is all there is. */
const MIN_SHARE_OF_PART = 0.95
/** With this share a sibling made alike is another piece of the same article. */
const MIN_SHARE_OF_TWIN = 0.05

/** Goes down from the body for as long as one child holds nearly all of the prose. */
export function findArticleRoot(drafts: Draft[], title: string): SnapshotElement | null {
  const points = sumInside(drafts, countPoints)
  const headline = drafts.find((draft) => isHeadline(draft, title))
  const ground: Ground = {
    points,
    children: Map.groupBy(points.keys(), ({ parent }) => parent),
    underTitle: sumInside(headline ? [headline] : [], () => 1),
    headed: sumInside(drafts, ({ level }) => Number(level === 1)),
  }
  let root = findTop(points)
  for (let next = root; next; next = goDown(next, ground)) root = next
  return root
}

type Ground = {
  points: Map<SnapshotElement, number>
  children: Map<SnapshotElement | null, SnapshotElement[]>
  /** The elements around the article's headline, and around any first heading. */
  underTitle: Map<SnapshotElement, number>
  headed: Map<SnapshotElement, number>
}

function goDown(box: SnapshotElement, { points, children, underTitle, headed }: Ground): SnapshotElement | null {
  const inside = children.get(box) ?? []
  const shareOf = (child: SnapshotElement): number => (points.get(child) ?? 0) / (points.get(box) ?? 1)
  const titled = inside.find((child) => underTitle.has(child) && shareOf(child) >= MIN_SHARE_UNDER_TITLE)
  if (titled) return titled
  const best = inside.toSorted((one, other) => shareOf(other) - shareOf(one))[0]
  if (!best || shareOf(best) < neededShare(best, headed.has(best))) return null
  const hasTwin = inside.some((child) => child !== best && isAlike(child, best) && shareOf(child) > MIN_SHARE_OF_TWIN)
  return hasTwin && best.tag !== 'article' ? null : best
}

const PARTS = new Set('p li ul ol dl dd dt blockquote pre tr tbody table td span b i em a section'.split(' '))

function neededShare(element: SnapshotElement, isHeaded: boolean): number {
  if (PARTS.has(element.tag)) return MIN_SHARE_OF_PART
  const isMarked = isHeaded || isMainPart(element) || element.attributes.get('itemprop') === 'articleBody'
  return isMarked ? MIN_SHARE_OF_MARKED : MIN_SHARE
}

const isAlike = (one: SnapshotElement, other: SnapshotElement): boolean =>
  one.tag === other.tag && one.attributes.get('class') === other.attributes.get('class')
