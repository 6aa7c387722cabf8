/**
 * How far each value lies below the peaks on both sides of it, each reached by going up for as long as it goes up: the depth
 * score of TextTiling (Hearst 1997).
 */
export function measureDepths(values: readonly number[]): number[] {
  const left = climb(values)
  const right = climb(values.toReversed()).toReversed()
  return values.map((value, index) => (left[index] ?? value) + (right[index] ?? value) - 2 * value)
}

/** For each value the height reached by going back for as long as it does not go down. */
function climb(values: readonly number[]): number[] {
  const heights: number[] = []
  for (const [index, value] of values.entries()) {
    const isLower = (values[index - 1] ?? value) >= value
    heights.push(isLower ? (heights[index - 1] ?? value) : value)
  }
  return heights
}
