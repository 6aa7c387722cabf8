import { measureEach } from './measure-each.ts'
import type { WordRows } from './word-rows.ts'

/**
 * The pairs of neighboring words of the first `counted` rows, each with the logarithm of how many rows have it: none for a
 * pair that does not come back. Rows behind those have the pairs that these have.
 */
export function indexPairs({ starts, words }: WordRows, counted: number): PairRows {
  const pairs = new Int32Array(words.length).fill(NO_PAIR)
  const last = starts[counted] ?? 0
  const table = createPairTable(words)
  const rowsOfPair = new Uint32Array(last)
  const lastRowOfPair = new Int32Array(last).fill(-1)
  let size = 0
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let place = starts[row] ?? 0; place + 1 < (starts[row + 1] ?? 0); place += 1) {
      const id = table.idOf(place)
      if (row < counted && id === size) size += 1
      if (id < size) pairs[place] = id
      if (row >= counted || lastRowOfPair[id] === row) continue
      lastRowOfPair[id] = row
      rowsOfPair[id] = (rowsOfPair[id] ?? 0) + 1
    }
  }
  const weights = measureEach(rowsOfPair.subarray(0, size), (rows) => (rows > 1 ? Math.log(rows) : 0))
  return { pairs, weights, places: table.places.slice(0, size) }
}

/** `pairs`: by the place of its first word; a row's last word begins none. `places`: where each pair stands first. */
export type PairRows = { pairs: Int32Array; weights: Float64Array; places: Uint32Array }

export const NO_PAIR = -1

/**
 * Numbers for the pairs that begin at places, in the order of their coming, by open addressing: a third of the time and of the
 * memory of a `Map`. `places`: by the number of a pair, where it stood first.
 */
function createPairTable(words: Uint32Array) {
  const slots = 2 ** Math.ceil(Math.log2(SLOTS_PER_WORD * words.length + 2))
  const mask = slots - 1
  /** The number of a pair and one; 0 where there is none. */
  const ids = new Uint32Array(slots)
  const places = new Uint32Array(words.length)
  /** For a page that makes its pairs collide. */
  const crowded = new Map<number, number>()
  let size = 0
  const idOf = (place: number): number => {
    const first = words[place] ?? 0
    const second = words[place + 1] ?? 0
    // Kept if the pair is new.
    places[size] = place
    const hash = (Math.imul(first, SPREAD) ^ Math.imul(second, OTHER_SPREAD)) >>> 7
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const slot = (hash + probe) & mask
      const id = (ids[slot] ?? 0) - 1
      if (id < 0) {
        size += 1
        ids[slot] = size
        return size - 1
      }
      const other = places[id] ?? 0
      if (words[other] === first && words[other + 1] === second) return id
    }
    const key = first * MOST_WORDS + second
    const id = crowded.get(key) ?? size
    if (id === size) crowded.set(key, size++)
    return id
  }
  return { idOf, places }
}

/** Of the pairs of a text some three quarters are distinct: the table is half full. */
const SLOTS_PER_WORD = 1.5

/** Two odd multipliers (of Knuth and of xxHash), so that neighboring numbers land far apart. */
const SPREAD = 2_654_435_761
const OTHER_SPREAD = 2_246_822_519

/** In a table that is half full at most, few pairs need more than a handful. */
const MOST_PROBES = 64

/** More distinct words than any text has, and its square still a whole number. */
const MOST_WORDS = 2 ** 26
