/** ROUGE (Lin 2004) of tokenized sentences: F1 of unigrams, bigrams and summary-level longest common subsequences. */
export function scoreRouge(summary: string[][], reference: string[][]): Rouge {
  return {
    r1: scoreNgrams(summary.flat(), reference.flat(), 1),
    r2: scoreNgrams(summary.flat(), reference.flat(), 2),
    rlsum: scoreUnionSubsequences(summary, reference),
    coverage: scoreCoverage(summary, reference),
  }
}

/** Each from 0 to 1. `coverage`: the mean over the reference's points of the best single sentence's unigram F1. */
export type Rouge = { r1: number; r2: number; rlsum: number; coverage: number }

function scoreNgrams(summary: string[], reference: string[], size: number): number {
  const given = countNgrams(summary, size)
  const wanted = countNgrams(reference, size)
  let shared = 0
  for (const [ngram, count] of given) shared += Math.min(count, wanted.get(ngram) ?? 0)
  return f1(shared, summary.length - size + 1, reference.length - size + 1)
}

function countNgrams(tokens: string[], size: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let index = 0; index + size <= tokens.length; index += 1) {
    const ngram = tokens.slice(index, index + size).join('\u0001')
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
  }
  return counts
}

function scoreCoverage(summary: string[][], reference: string[][]): number {
  const best = reference.map((point) =>
    summary.reduce((most, sentence) => Math.max(most, scoreNgrams(sentence, point, 1)), 0),
  )
  return best.reduce((sum, score) => sum + score, 0) / Math.max(1, best.length)
}

/** The tokens of each point that some sentence has in the same order; no token is credited more often than it occurs. */
function scoreUnionSubsequences(summary: string[][], reference: string[][]): number {
  const leftInSummary = countNgrams(summary.flat(), 1)
  const leftInReference = countNgrams(reference.flat(), 1)
  let shared = 0
  for (const point of reference) {
    const matched = new Set(summary.flatMap((sentence) => matchSubsequence(point, sentence)))
    for (const index of Array.from(matched).sort((a, b) => a - b)) {
      const token = point[index] ?? ''
      if (takeOne(leftInSummary, token, leftInReference)) shared += 1
    }
  }
  return f1(shared, summary.flat().length, reference.flat().length)
}

function takeOne(inSummary: Map<string, number>, token: string, inReference: Map<string, number>): boolean {
  const [given = 0, wanted = 0] = [inSummary.get(token), inReference.get(token)]
  if (given === 0 || wanted === 0) return false
  inSummary.set(token, given - 1)
  inReference.set(token, wanted - 1)
  return true
}

/** The places in `point` of its longest common subsequence with `sentence`. */
function matchSubsequence(point: string[], sentence: string[]): number[] {
  const width = sentence.length + 1
  const lengths = fillLengths(point, sentence)
  const places: number[] = []
  let row = point.length
  let column = sentence.length
  while (row > 0 && column > 0) {
    if (point[row - 1] === sentence[column - 1]) {
      places.push(row - 1)
      row -= 1
      column -= 1
    } else if ((lengths[(row - 1) * width + column] ?? 0) >= (lengths[row * width + column - 1] ?? 0)) {
      row -= 1
    } else {
      column -= 1
    }
  }
  return places
}

function fillLengths(point: string[], sentence: string[]): Uint16Array {
  const width = sentence.length + 1
  const lengths = new Uint16Array((point.length + 1) * width)
  for (let row = 1; row <= point.length; row += 1) {
    for (let column = 1; column <= sentence.length; column += 1) {
      const above = lengths[(row - 1) * width + column] ?? 0
      const before = lengths[row * width + column - 1] ?? 0
      const isSame = point[row - 1] === sentence[column - 1]
      lengths[row * width + column] = isSame
        ? (lengths[(row - 1) * width + column - 1] ?? 0) + 1
        : Math.max(above, before)
    }
  }
  return lengths
}

function f1(shared: number, given: number, wanted: number): number {
  if (shared === 0) return 0
  const [precision, recall] = [shared / given, shared / wanted]
  return (2 * precision * recall) / (precision + recall)
}
