import type { ArticleIndex } from '../../lib/summary/article-index.ts'
import {
  expectMentions,
  MENTION_TRAITS,
  measureMentions,
  type MentionWeights,
} from '../../lib/summary/expect-mentions.ts'
import { createPairReader, PAIR_TRAITS } from '../../lib/summary/expect-pairs.ts'
import { indexPairs, NO_PAIR } from '../../lib/summary/index-pairs.ts'
import { measureFlaws } from '../../lib/summary/measure-flaws.ts'
import { measureTraits } from '../../lib/summary/measure-traits.ts'
import { isReadable } from '../../lib/summary/select-takeaways.ts'
import { TRAITS } from '../../lib/summary/traits.ts'
import { createWordRows } from '../../lib/summary/word-rows.ts'
import type { LanguagePack } from '../../lib/text/language-pack.ts'
import { scoreSentences } from './sentence-targets.ts'
import type { GoldArticle } from './takeaways-corpus.ts'

/** `sentences`: how many the article is scored by. */
export type SampleSource = { gold: GoldArticle; index: ArticleIndex; language: LanguagePack; sentences: number }

/** Rows of inputs, `width` each, with what is to be predicted of each. */
export type Samples = { width: number; inputs: Float64Array; targets: Float64Array }

/** The sentences that may be picked and have no flaw, by their traits, with how much they say of the author's points. */
export function sampleSentences({ index, gold, sentences }: SampleSource): Samples {
  const { scaled } = measureTraits(index)
  const flaws = measureFlaws(index.candidates)
  const places = Array.from(index.candidates.keys()).filter(
    (place) => isReadable(index.candidates[place]) && flaws[place] === 0,
  )
  const all = scoreSentences(
    index.candidates.map(({ text }) => text),
    { points: gold.points, language: gold.article.language, sentences },
  )
  const inputs = new Float64Array(places.length * TRAITS.length)
  for (const [row, place] of places.entries()) {
    for (const [column, trait] of TRAITS.entries()) {
      inputs[row * TRAITS.length + column] = scaled.get(trait)?.[place] ?? 0
    }
  }
  return { width: TRAITS.length, inputs, targets: Float64Array.from(places, (place) => all[place] ?? 0) }
}

/** The article's words, by what is known of them, with how often a hundred words of the author's points have them. */
export function sampleMentions({ index, language, gold }: SampleSource): Samples {
  const traits = measureMentions(index)
  const width = MENTION_TRAITS.length + 1
  const mentions = countInPoints(index, gold.points, language)
  const words = Array.from(traits.rate.keys()).filter((word) => (traits.rate[word] ?? 0) > 0)
  const inputs = new Float64Array(words.length * width)
  for (const [row, word] of words.entries()) {
    for (const [column, trait] of MENTION_TRAITS.entries()) inputs[row * width + column] = traits[trait][word] ?? 0
    inputs[row * width + width - 1] = 1
  }
  return { width, inputs, targets: Float64Array.from(words, (word) => mentions.get(word) ?? 0) }
}

/** The article's pairs of words, by what is known of them and of their words, with how often a hundred words of the points have them. */
export function samplePairs({ index, language, gold }: SampleSource): (mentions: MentionWeights) => Samples {
  const traits = measureMentions(index)
  const width = PAIR_TRAITS.length
  const targets = countPairsInPoints(index, gold.points, language)
  return (weights) => {
    const read = createPairReader(index, expectMentions(traits, weights))
    const inputs = new Float64Array(targets.length * width)
    for (let pair = 0; pair < targets.length; pair += 1) read(pair, inputs.subarray(pair * width, (pair + 1) * width))
    return { width, inputs, targets }
  }
}

function countPairsInPoints(index: ArticleIndex, points: string[], language: LanguagePack): Float64Array {
  const { rows, first } = readPoints(index, points, language)
  const { pairs, weights } = indexPairs(rows, index.candidates.length)
  const counts = new Float64Array(weights.length)
  const share = shareOf(rows.words.length - first)
  for (const pair of pairs.subarray(first)) {
    if (pair !== NO_PAIR) counts[pair] = Math.min(MOST_PAIR_MENTIONS, (counts[pair] ?? 0) + share)
  }
  return counts
}

function countInPoints(index: ArticleIndex, points: string[], language: LanguagePack): Map<number, number> {
  const { rows, first } = readPoints(index, points, language)
  const ofPoints = rows.words.subarray(first)
  const counts = new Map<number, number>()
  const share = shareOf(ofPoints.length)
  for (const word of ofPoints) counts.set(word, Math.min(MOST_MENTIONS, (counts.get(word) ?? 0) + share))
  return counts
}

/** Rows of the sentences and then of the points, from the word `first` on. */
function readPoints({ candidates }: ArticleIndex, points: string[], language: LanguagePack) {
  const builder = createWordRows(language)
  // The article's words come first, so they have the numbers that they have in its index.
  for (const text of [...candidates.map((candidate) => candidate.text), ...points]) builder.addRow(text)
  const rows = builder.build()
  return { rows, first: rows.starts[candidates.length] ?? 0 }
}

const shareOf = (words: number) => PER_WORDS / Math.max(LEAST_WORDS, words)

const PER_WORDS = 100

/** The words of one short point do not stand for a hundred. */
const LEAST_WORDS = 20

/** "the" in points of few words. */
const MOST_MENTIONS = 12

const MOST_PAIR_MENTIONS = 6
