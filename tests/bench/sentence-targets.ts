import { tokenize } from './rouge-tokens.ts'

/**
 * How much each sentence says of the author's points, mean 0 and variance 1 within the article: what it shares with them for
 * its length, two words in a row counting double, and how well its best point follows it in pairs of words.
 */
export function scoreSentences(
  sentences: string[],
  { points, language, sentences: picked }: TargetOptions,
): Float64Array {
  const stems = language === 'en'
  const wanted = points.map((point) => tokenize(point, { stems })).filter((tokens) => tokens.length > 0)
  const all = wanted.flat()
  const [words, pairs] = [countEach(all), countEach(toPairs(all))]
  const pairsOfPoints = wanted.map(toPairs)
  const spare = (SPARE_SHARE * all.length) / picked
  const shares = new Float64Array(sentences.length)
  const echoes = new Float64Array(sentences.length)
  for (const [index, sentence] of sentences.entries()) {
    const own = tokenize(sentence, { stems })
    const ownPairs = toPairs(own)
    const shared = countShared(own, words) + 2 * countShared(ownPairs, pairs)
    shares[index] = shared / (own.length + spare)
    echoes[index] = pairsOfPoints.reduce((best, point) => Math.max(best, scorePairs(ownPairs, point)), 0)
  }
  const [share, echo] = [standardize(shares), standardize(echoes)]
  return share.map((value, index) => value + (echo[index] ?? 0))
}

/** `sentences`: how many are to be picked; each has its part of the points to tell. */
type TargetOptions = { points: string[]; language: string; sentences: number }

/** Of a sentence's part of the points: words to spare, lest one of three words be the best. */
const SPARE_SHARE = 0.35

const toPairs = (tokens: string[]) => tokens.slice(1).map((token, index) => `${tokens[index] ?? ''}\u0001${token}`)

function scorePairs(own: string[], point: string[]): number {
  const shared = countShared(own, countEach(point))
  return shared === 0 ? 0 : (2 * shared) / (own.length + point.length)
}

function countShared(own: string[], wanted: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [token, count] of countEach(own)) shared += Math.min(count, wanted.get(token) ?? 0)
  return shared
}

function countEach(tokens: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

function standardize(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length))
  return deviation === 0 ? new Float64Array(values.length) : values.map((value) => (value - mean) / deviation)
}
