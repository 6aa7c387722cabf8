import type { LanguagePack } from '../text/language-pack.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Candidate } from './collect-candidates.ts'
import { LEAD_SENTENCES, type MarkTrait, type Measured } from './traits.ts'

/** Where each candidate stands. */
export function measurePlace({ candidates, sections }: ArticleIndex): Pick<Measured, PlaceTrait> {
  return {
    early: Float64Array.from(candidates, (_, place) => 1 / Math.log2(2 + place)),
    opensArticle: mark(candidates, (_, place) => place < LEAD_SENTENCES),
    opensSection: mark(candidates, (one) => one.section !== null && isFirst(one)),
    opensParagraph: mark(candidates, (one) => one.sentenceInBlock === 0 && one.sentencesInBlock > 1),
    closesParagraph: mark(candidates, (one) => isLast(one) && one.sentencesInBlock > 1),
    closesSection: mark(candidates, (one, place) => candidates[place + 1]?.section !== one.section),
    alone: mark(candidates, (one) => one.sentencesInBlock === 1),
    preface: mark(candidates, (one) => one.section === null && sections > 0),
  }
}

const isFirst = (one: Candidate) => one.blockInSection + one.sentenceInBlock === 0

const isLast = (one: Candidate) => one.sentenceInBlock === one.sentencesInBlock - 1

type PlaceTrait =
  | 'early'
  | 'opensArticle'
  | 'opensSection'
  | 'opensParagraph'
  | 'closesParagraph'
  | 'closesSection'
  | 'alone'
  | 'preface'

/** How each candidate is worded. */
export function measureWording({ candidates }: ArticleIndex, language: LanguagePack): Pick<Measured, WordingTrait> {
  const lengths = Float64Array.from(candidates, ({ length }) => length)
  const lowered = candidates.map(({ text }) => text.toLowerCase())
  const says = (pattern: Pattern) => Float64Array.from(lowered, (text) => (pattern.test(text) ? 1 : 0))
  const shows = (pattern: Pattern) => mark(candidates, ({ text }) => pattern.test(text))
  return {
    length: lengths.map((length) => Math.log(1 + Math.min(length, ENOUGH_WORDS))),
    commas: Float64Array.from(candidates, ({ text }) => text.match(COMMAS)?.length ?? 0),
    names: Float64Array.from(candidates, (one) => (one.text.match(CAPITALS)?.length ?? 0) / (one.words.length + 1)),
    sumsUp: says(language.sumsUp),
    defines: says(language.defines),
    example: says(language.exemplifies),
    leans: says(language.leaningStart),
    figure: shows(FIGURE),
    colon: shows(COLON),
  }
}

type WordingTrait = 'length' | 'commas' | 'names' | Exclude<MarkTrait, PlaceTrait>

type Pattern = Pick<RegExp, 'test'>

const mark = (candidates: Candidate[], has: (one: Candidate, place: number) => boolean) =>
  Float64Array.from(candidates, (one, place) => (has(one, place) ? 1 : 0))

/** A sentence of this length has said what it says: a longer one is no better a point. */
const ENOUGH_WORDS = 20

/** A percentage, an amount, a number of two or more digits. */
const FIGURE = /\p{N}\s?[%‰]|[$€£¥₩₹]\s?\p{N}|\p{N}[\p{N}.,]/u

const COMMAS = /[,，、،;；؛]/g
const CAPITALS = /[\s("“«]\p{Lu}/gu
const COLON = /[:：]/
