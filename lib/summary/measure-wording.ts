import { DEFINES, EXEMPLIFIES, SUMS_UP } from '../text/cue-phrases.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Candidate } from './collect-candidates.ts'
import { measureEach } from './measure-each.ts'
import { COLON, DIGIT, FOREIGN_DIGIT, readSigns } from './sentence-signs.ts'
import { LEAD_SENTENCES, type MarkTrait, type Measured } from './traits.ts'

/** Where each candidate stands. */
export function measurePlace({ candidates }: ArticleIndex): Pick<Measured, PlaceTrait> {
  return {
    early: measureEach(candidates, (_, place) => 1 / Math.log2(2 + place)),
    opensArticle: mark(candidates, (_, place) => place < LEAD_SENTENCES),
    opensSection: mark(candidates, (one) => one.section !== null && isFirst(one)),
    opensParagraph: mark(candidates, (one) => one.sentenceInBlock === 0 && one.sentencesInBlock > 1),
  }
}

const isFirst = (one: Candidate) => one.blockInSection + one.sentenceInBlock === 0

type PlaceTrait = 'early' | 'opensArticle' | 'opensSection' | 'opensParagraph'

/** How each candidate is worded. */
export function measureWording({ candidates }: ArticleIndex): Pick<Measured, WordingTrait> {
  const signs = candidates.map(({ text }) => readSigns(text))
  const says = (cue: number) => mark(candidates, ({ cues }) => (cues & cue) !== 0)
  const shows = (sign: number, place: number) => ((signs[place]?.bits ?? 0) & sign) !== 0
  return {
    length: measureEach(candidates, ({ length }) => Math.log(1 + Math.min(length, ENOUGH_WORDS))),
    commas: measureEach(signs, ({ commas }) => commas),
    names: measureEach(candidates, (one, place) => (signs[place]?.capitals ?? 0) / (one.wordCount + 1)),
    sumsUp: says(SUMS_UP),
    defines: says(DEFINES),
    example: says(EXEMPLIFIES),
    figure: mark(candidates, ({ text }, place) =>
      shows(FOREIGN_DIGIT, place) ? FIGURE.test(text) : shows(DIGIT, place) && ASCII_FIGURE.test(text),
    ),
    colon: mark(candidates, (_, place) => shows(COLON, place)),
  }
}

type WordingTrait = 'length' | 'commas' | 'names' | Exclude<MarkTrait, PlaceTrait>

const mark = (candidates: Candidate[], has: (one: Candidate, place: number) => boolean) =>
  measureEach(candidates, (one, place) => (has(one, place) ? 1 : 0))

/** A sentence of this length has said what it says: a longer one is no better a point. */
const ENOUGH_WORDS = 20

/** A percentage, an amount, a number of two or more digits. */
const ASCII_FIGURE = /\d\s?[%‰]|[$€£¥₩₹]\s?\d|\d[\d.,]/
const FIGURE = /\p{N}\s?[%‰]|[$€£¥₩₹]\s?\p{N}|\p{N}[\p{N}.,]/u
