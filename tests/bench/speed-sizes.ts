/** Words of the texts; `repeats` makes a sample long enough for a browser's clock, which ticks ten times a millisecond. */
export const SIZES = [
  { label: '1k', words: 1_000, runs: 21, repeats: 10 },
  { label: '10k', words: 10_000, runs: 15, repeats: 2 },
  { label: '100k', words: 100_000, runs: 5, repeats: 1 },
  { label: '1M', words: 1_000_000, runs: 3, repeats: 1 },
]

/** An article of ordinary length, for the first call in a page. */
export const FIRST_CALL_WORDS = 2_000
