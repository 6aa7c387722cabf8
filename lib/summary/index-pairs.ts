import type { WordRows } from './index-words.ts'

/**
 * The pairs of neighboring words that come back in another of the first `counted` rows, each with the logarithm of how many
 * rows have it.
 */
export function indexPairs({ starts, words, termCount }: WordRows, counted: number): PairRows {
  const idOfPair = new Map<number, number>()
  const rowsOfPair: number[] = []
  const lastRowOfPair: number[] = []
  const pairs = new Int32Array(starts[counted] ?? 0).fill(NO_PAIR)
  for (let row = 0; row < counted; row += 1) {
    for (let place = starts[row] ?? 0; place + 1 < (starts[row + 1] ?? 0); place += 1) {
      const key = (words[place] ?? 0) * termCount + (words[place + 1] ?? 0)
      const id = idOfPair.get(key) ?? rowsOfPair.push(0) - 1
      if (id === rowsOfPair.length - 1) idOfPair.set(key, id)
      pairs[place] = id
      if (lastRowOfPair[id] === row) continue
      lastRowOfPair[id] = row
      rowsOfPair[id] = (rowsOfPair[id] ?? 0) + 1
    }
  }
  return { pairs, weights: Float64Array.from(rowsOfPair, Math.log) }
}

/** `pairs`: by the place of its first word; a row's last word begins none. */
export type PairRows = { pairs: Int32Array; weights: Float64Array }

export const NO_PAIR = -1
