import type { Anchor, Article } from '../article.ts'
import { LEANS } from '../text/cue-phrases.ts'
import type { Candidate } from './collect-candidates.ts'
import type { Salience } from './score-salience.ts'
import type { Takeaway } from './summary.ts'
import { toAnchor } from './to-anchor.ts'

/** The picks, given best first, as takeaways in reading order: readers trust a list that follows the text. */
export function toTakeaways(picks: number[], sources: TakeawaySources): Takeaway[] {
  const takeaways: [number, Takeaway][] = []
  for (const [rank, pick] of picks.entries()) {
    const candidate = sources.candidates[pick]
    const anchor = candidate ? anchorIn(sources.article, candidate) : null
    if (!candidate || !anchor) continue
    takeaways.push([
      pick,
      {
        anchor,
        section: sources.sectionOfBlock[candidate.block] ?? null,
        rank,
        because: sources.explain(pick),
        context: findContext(candidate, sources),
      },
    ])
  }
  return takeaways.toSorted(([a], [b]) => a - b).map(([, takeaway]) => takeaway)
}

export type TakeawaySources = {
  article: Article
  candidates: Candidate[]
  explain: Salience['explain']
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
