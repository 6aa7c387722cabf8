import type { ArticleIndex } from '../../lib/summary/article-index.ts'
import { MENTION_TRAITS, measureMentions } from '../../lib/summary/expect-mentions.ts'
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

function countInPoints({ candidates }: ArticleIndex, points: string[], language: LanguagePack): Map<number, number> {
  const rows = createWordRows(language)
  // The article's words come first, so they have the numbers that they have in its index.
  for (const text of [...candidates.map((candidate) => candidate.text), ...points]) rows.addRow(text)
  const { starts, words } = rows.build()
  const ofPoints = words.subarray(starts[candidates.length])
  const counts = new Map<number, number>()
  const share = PER_WORDS / Math.max(LEAST_WORDS, ofPoints.length)
  for (const word of ofPoints) counts.set(word, Math.min(MOST_MENTIONS, (counts.get(word) ?? 0) + share))
  return counts
}

const PER_WORDS = 100

/** The words of one short point do not stand for a hundred. */
const LEAST_WORDS = 20

/** "the" in points of few words. */
const MOST_MENTIONS = 12
