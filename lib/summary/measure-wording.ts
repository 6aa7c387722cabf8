import { DEFINES, EXEMPLIFIES, SUMS_UP } from '../text/cue-phrases.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Candidate } from './collect-candidates.ts'
import { measureEach } from './measure-each.ts'
import type { MarkTrait, Measured } from './traits.ts'

/** Where each candidate stands. */
export function measurePlace({ candidates }: ArticleIndex): Pick<Measured, PlaceTrait> {
  return {
    early: measureEach(candidates, (_, place) => 1 / Math.log2(2 + place)),
    opensSection: mark(candidates, (one) => one.section !== null && isFirst(one)),
    opensParagraph: mark(candidates, (one) => one.sentenceInBlock === 0 && one.sentencesInBlock > 1),
  }
}

const isFirst = (one: Candidate) => one.blockInSection + one.sentenceInBlock === 0

type PlaceTrait = 'early' | 'opensSection' | 'opensParagraph'

/** How each candidate is worded. */
export function measureWording({ candidates }: ArticleIndex): Pick<Measured, WordingTrait> {
  const says = (cue: number) => mark(candidates, ({ cues }) => (cues & cue) !== 0)
  return {
    length: measureEach(candidates, ({ length }) => Math.log(1 + Math.min(length, ENOUGH_WORDS))),
    sumsUp: says(SUMS_UP),
    defines: says(DEFINES),
    example: says(EXEMPLIFIES),
  }
}

type WordingTrait = 'length' | Exclude<MarkTrait, PlaceTrait>

const mark = (candidates: Candidate[], has: (one: Candidate) => boolean) =>
  measureEach(candidates, (one) => (has(one) ? 1 : 0))

/** A sentence of this length has said what it says: a longer one is no better a point. */
const ENOUGH_WORDS = 20
