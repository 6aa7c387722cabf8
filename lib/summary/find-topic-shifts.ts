import type { Article } from '../article.ts'
import { LEANS } from '../text/cue-phrases.ts'
import type { Candidate } from './collect-candidates.ts'
import { compareRows, type RowRange } from './compare-rows.ts'
import { measureDepths } from './measure-depths.ts'
import type { TermRows } from './weigh-terms.ts'

/**
 * Places of the paragraphs that open a new topic, the first one included; none for an article that is read in one go. An
 * article without sections gets its outline from them. As TextTiling does (Hearst 1997): where what is said before and
 * after a paragraph's beginning has the fewest terms in common, compared with the places around it.
 */
export function findTopicShifts({ article, candidates, vectors }: TopicSources): number[] {
  const words = candidates.reduce((sum, { length }) => sum + length, 0)
  if (words < LEAST_WORDS || article.scope !== 'page') return []
  const gaps = measureGaps(candidates, vectors)
  const isOpening = ({ candidate }: Gap) => opensPart(candidate, article)
  const most = Math.min(MOST_PARTS, Math.round(words / WORDS_OF_PART))
  const cuts = chooseCuts(gaps.filter(isOpening), { words, most: most - 1 })
  const [first] = candidates
  if (!first || cuts.length + 1 < LEAST_PARTS) return []
  return [first.block, ...cuts.map(({ candidate }) => candidate.block)]
}

export type TopicSources = {
  article: Article
  candidates: Candidate[]
  /** One row for each candidate, in the same order. */
  vectors: TermRows
}

/** Three parts of a minute and a quarter each at the least: what is shorter is read faster than its outline is used. */
const LEAST_WORDS = 900
/** About a minute and a half of reading. */
const WORDS_OF_PART = 350
/** More entries than this are no overview, fewer no outline. */
const MOST_PARTS = 8
const LEAST_PARTS = 3
/** A shorter part would be a paragraph of its own. */
const LEAST_WORDS_OF_PART = 150

/** The place before a paragraph's first sentence, with the words of the article before it. */
type Gap = { candidate: Candidate; before: number; depth: number }

function measureGaps(candidates: Candidate[], vectors: TermRows): Gap[] {
  const gaps = compareSides(candidates, vectors)
  const depths = measureDepths(gaps.map(({ likeness }) => likeness))
  return gaps.map(({ candidate, before }, index) => ({ candidate, before, depth: depths[index] ?? 0 }))
}

/** How alike what is said before and after each of these places is. */
function compareSides(candidates: Candidate[], vectors: TermRows): Side[] {
  const gaps: Side[] = []
  let before = 0
  for (const [row, candidate] of candidates.entries()) {
    if (row > 0 && candidate.sentenceInBlock === 0) {
      const above: RowRange = { start: reach(candidates, row, -1), end: row }
      const likeness = compareRows(vectors, above, { start: row, end: reach(candidates, row, 1) })
      gaps.push({ candidate, before, likeness })
    }
    before += candidate.length
  }
  return gaps
}

type Side = Omit<Gap, 'depth'> & { likeness: number }

/** Words on each side that are compared: two or three paragraphs. */
const WINDOW_WORDS = 150

/** The row at which as many words lie between it and the given one, downward or upward. */
function reach(candidates: Candidate[], row: number, step: 1 | -1): number {
  let end = row
  for (let words = 0; words < WINDOW_WORDS; end += step) {
    const next = candidates[step > 0 ? end : end - 1]
    if (!next) break
    words += next.length
  }
  return end
}

/** A part is named by its first words: those may not lean on the sentence before, nor be somebody's speech. */
function opensPart({ block, text, length, cues }: Candidate, { blocks }: Article): boolean {
  if (blocks[block]?.kind !== 'paragraph' || length < LEAST_WORDS_OF_OPENING) return false
  return OPENING.test(text) && (cues & LEANS) === 0
}

/** Neither a quotation mark nor the number of a list. */
const OPENING = /^(?!\d{1,2}[.)])[\p{L}\p{N}]/u

/** "So I asked." opens nothing. */
const LEAST_WORDS_OF_OPENING = 6

/** One after the other the deepest gap of the longest part, none too near to another or to either end. */
function chooseCuts(gaps: Gap[], { words, most }: { words: number; most: number }): Gap[] {
  const cuts: Gap[] = []
  while (cuts.length < most) {
    const borders = [0, ...cuts.map(({ before }) => before), words]
    const worth = (gap: Gap): number => gap.depth * lengthOfPartAround(gap.before, borders)
    const best = gaps.reduce<Gap | null>((found, gap) => (worth(gap) > (found ? worth(found) : 0) ? gap : found), null)
    if (!best) break
    cuts.push(best)
    cuts.sort((one, other) => one.before - other.before)
  }
  return cuts
}

/** In words; 0 where a cut would leave too short a part. */
function lengthOfPartAround(place: number, borders: number[]): number {
  const start = borders.findLast((border) => border <= place) ?? place
  const end = borders.find((border) => border > place) ?? place
  return Math.min(place - start, end - place) < LEAST_WORDS_OF_PART ? 0 : end - start
}
