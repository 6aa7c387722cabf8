/** A number for each item. Several times faster than `Float64Array.from`, which goes through an iterator. */
export function measureEach<T>(items: readonly T[], measure: (item: T, place: number) => number): Float64Array {
  const values = new Float64Array(items.length)
  items.forEach((item, place) => {
    values[place] = measure(item, place)
  })
  return values
}
