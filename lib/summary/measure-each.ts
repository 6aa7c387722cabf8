/** A number for each item. Several times faster than `from` and `map` of typed arrays, into which nothing is compiled. */
export function measureEach<T>(items: ArrayLike<T>, measure: (item: T, place: number) => number): Float64Array {
  const values = new Float64Array(items.length)
  for (let place = 0; place < values.length; place += 1) {
    const item = items[place]
    if (item !== undefined) values[place] = measure(item, place)
  }
  return values
}
