import type { ArticleIndex } from './article-index.ts'
import { expectMentions, measureMentions } from './expect-mentions.ts'
import { expectPairs } from './expect-pairs.ts'
import { NO_PAIR } from './index-pairs.ts'
import { measureEach } from './measure-each.ts'
import { measureShortness } from './measure-shortness.ts'
import type { SalienceModel } from './salience-model.ts'

/**
 * What a sentence would add to those picked: the mentions expected of its words, and of its pairs of neighboring words, beyond
 * those that the list has already (concept coverage, Gillick and Favre 2009).
 */
export function createGainMeter(index: ArticleIndex, model: Expectations): GainMeter {
  const { words, candidates, pairs } = index
  const mentions = expectMentions(measureMentions(index), model.mentions)
  const chances = toChances(mentions)
  const taken = new Uint16Array(words.termCount)
  const gainOfPair = measureEach(expectPairs(index, mentions, model.pairs), (chance) => PAIR_GAIN * chance)
  const strength = (GAIN_WEIGHT * candidates.length) / (candidates.length + FEW_SENTENCES)
  const total = words.starts[candidates.length] ?? 0
  const lengths = candidates.reduce((sum, { length }) => sum + length, 0)
  const spare = (SPARE_WORDS * total) / Math.max(1, lengths)
  // In a short note the list has room for much of it: there a long sentence gains all that its words do.
  const price = 1 - measureShortness(candidates)
  const usual = spare + total / Math.max(1, candidates.length)
  const spanOf = (row: number) => [words.starts[row] ?? 0, words.starts[row + 1] ?? 0] as const
  const gainOf = (row: number) => {
    const [start, end] = spanOf(row)
    let gain = 0
    for (let place = start; place < end; place += 1) {
      const word = words.words[place] ?? 0
      const count = taken[word] ?? 0
      if (count < MOST_MENTIONS) gain += chances[word * MOST_MENTIONS + count] ?? 0
      taken[word] = count + 1
      const pair = pairs.pairs[place] ?? NO_PAIR
      if (pair !== NO_PAIR) gain += gainOfPair[pair] ?? 0
    }
    for (let place = start; place < end; place += 1)
      taken[words.words[place] ?? 0] = (taken[words.words[place] ?? 0] ?? 1) - 1
    return (strength * gain) / (usual * ((end - start + spare) / usual) ** price)
  }
  const add = (row: number) => {
    const [start, end] = spanOf(row)
    for (let place = start; place < end; place += 1) {
      const word = words.words[place] ?? 0
      taken[word] = Math.min(MOST_MENTIONS, (taken[word] ?? 0) + 1)
      const pair = pairs.pairs[place] ?? NO_PAIR
      if (pair !== NO_PAIR) gainOfPair[pair] = 0
    }
  }
  return { gainOf, add }
}

type Expectations = Pick<SalienceModel, 'mentions' | 'pairs'>

export type GainMeter = { gainOf: (row: number) => number; add: (row: number) => void }

/** For each word the chance that it is mentioned once, twice …, if mentions come as by Poisson. */
function toChances(mentions: Float64Array): Float64Array {
  const chances = new Float64Array(mentions.length * MOST_MENTIONS)
  for (const [word, expected] of mentions.entries()) {
    let exactly = Math.exp(-expected)
    let fewer = exactly
    for (let count = 0; count < MOST_MENTIONS; count += 1) {
      chances[word * MOST_MENTIONS + count] = 1 - fewer
      exactly *= expected / (count + 1)
      fewer += exactly
    }
  }
  return chances
}

/** A list of a hundred words has "the" about so often; what comes oftener gains nothing. */
const MOST_MENTIONS = 8

/** In the unit of the scores: what a sentence of words that are all sure to be mentioned would gain. */
const GAIN_WEIGHT = 6.5

/** In articles of about so few sentences the list tells less by its words than by its choice of sentences. */
const FEW_SENTENCES = 33

/** A pair that is sure to be mentioned is worth two such words: it says more, and few are sure. */
const PAIR_GAIN = 2

/** A sentence gains a little by its length, as if it had so many words more. Where words are compared by pairs, as many. */
const SPARE_WORDS = 0.65
