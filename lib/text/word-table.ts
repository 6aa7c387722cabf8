/**
 * Numbers for distinct words in the order of their coming, found by the place a word stands at: to cut each one out of its text
 * for a `Map` would take longer than all else that is done with it.
 */
export function createWordTable(): WordTable {
  const words: string[] = []
  let hashes = new Int32Array(FIRST_SLOTS / 2)
  /** Entry and one, by hash; 0 where there is none. Open addressing. */
  let slots = new Int32Array(FIRST_SLOTS)
  /** For a page that makes its words collide. */
  const crowded = new Map<string, number>()

  const place = (entry: number): void => {
    const slot = findFreeSlot(slots, hashes[entry] ?? 0)
    if (slot === null) crowded.set(words[entry] ?? '', entry)
    else slots[slot] = entry + 1
  }
  const add = (word: string, hash: number): number => {
    const known = crowded.get(word)
    if (known !== undefined) return known
    const entry = words.push(word) - 1
    if (words.length <= hashes.length) hashes[entry] = hash
    else {
      hashes = Int32Array.from({ length: hashes.length * GROWTH }, (_, index) => hashes[index] ?? 0)
      hashes[entry] = hash
      slots = new Int32Array(slots.length * GROWTH)
      for (let earlier = 0; earlier < entry; earlier += 1) place(earlier)
    }
    place(entry)
    return entry
  }
  return {
    words,
    entryOf(text, start, end) {
      const hash = hashOf(text, start, end)
      const mask = slots.length - 1
      for (let probe = 0; probe < MOST_PROBES; probe += 1) {
        const entry = (slots[(hash + probe) & mask] ?? 0) - 1
        if (entry < 0) break
        const word = words[entry] ?? ''
        if (hashes[entry] === hash && word.length === end - start && isAt(text, start, word)) return entry
      }
      return add(text.slice(start, end), hash)
    },
  }
}

export type WordTable = {
  /** By entry. */
  words: readonly string[]
  /** The number of the word from `start` to `end`; one more than the last when it is new. */
  entryOf: (text: string, start: number, end: number) => number
}

function findFreeSlot(slots: Int32Array, hash: number): number | null {
  const mask = slots.length - 1
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const slot = (hash + probe) & mask
    if (slots[slot] === 0) return slot
  }
  return null
}

/** FNV-1a, over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(text: string, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false
  }
  return true
}

const FIRST_SLOTS = 1 << 13
const GROWTH = 4

/** In a table that is half full at most, few words need more than a handful. */
const MOST_PROBES = 32
