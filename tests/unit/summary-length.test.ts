import { expect, test } from 'vitest'
import { chooseDefaultLength, limitTakeaways } from '../../lib/summary/summary-length.ts'
import { MOST_TAKEAWAYS } from '../../lib/takeaway-limits.ts'

test.each([
  [0, 3],
  [449, 3],
  [450, 5],
  [2_399, 5],
  [2_400, 7],
])('an article of %i words shows %i takeaways', (words, takeaways) => {
  expect(chooseDefaultLength(words)).toBe(takeaways)
})

test.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [10, 5],
  [400, MOST_TAKEAWAYS],
])(
  'of %i sentences %i are ranked: half of them, one at least, and no more than a reader may ask for',
  (all, ranked) => {
    expect(limitTakeaways(all)).toBe(ranked)
  },
)
