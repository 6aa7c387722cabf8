import type { Anchor, Article } from '../article.ts'
import { LEANS } from '../text/cue-phrases.ts'
import type { Candidate } from './collect-candidates.ts'
import type { Salience } from './score-salience.ts'
import type { Takeaway } from './summary.ts'
import { toAnchor } from './to-anchor.ts'

/** The picks, given best first, as takeaways in reading order: readers trust a list that follows the text. */
export function toTakeaways(picks: number[], sources: TakeawaySources): Takeaway[] {
  const { totals } = sources.salience
  const most = totals.reduce((a, b) => Math.max(a, b), -Infinity)
  const least = totals.reduce((a, b) => Math.min(a, b), Infinity)
  const takeaways: [number, Takeaway][] = []
  for (const [rank, pick] of picks.entries()) {
    const candidate = sources.candidates[pick]
    const anchor = candidate ? anchorIn(sources.article, candidate) : null
    if (!candidate || !anchor) continue
    const salience = most > least ? ((totals[pick] ?? 0) - least) / (most - least) : 1
    const because = sources.salience.explain(pick)
    takeaways.push([
      pick,
      {
        anchor,
        section: sources.sectionOfBlock[candidate.block] ?? null,
        rank,
        salience,
        because,
        context: findContext(candidate, sources),
      },
    ])
  }
  return takeaways.toSorted(([a], [b]) => a - b).map(([, takeaway]) => takeaway)
}

export type TakeawaySources = {
  article: Article
  candidates: Candidate[]
  salience: Salience
  sectionOfBlock: (number | null)[]
}

function findContext(candidate: Candidate, { article }: TakeawaySources): Anchor | null {
  if (!candidate.previous || (candidate.cues & LEANS) === 0) return null
  return anchorIn(article, candidate.previous)
}

function anchorIn(
  { blocks }: Article,
  { block, start, end }: { block: number; start: number; end: number },
): Anchor | null {
  const source = blocks[block]
  return source ? toAnchor(source, block, { start, end }) : null
}
