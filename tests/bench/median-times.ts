/** Milliseconds of ours and of the floor for the same text. */
export type SpeedPair = { ours: number; floor: number }

/**
 * The median times of a call, each sample the mean of some repeats. The first runs only warm up. Alternating, so that whatever
 * else the machine does falls on both alike.
 */
export function medianTimes(works: { ours: () => unknown; floor: () => unknown }, { runs, repeats }: Calls): SpeedPair {
  const ours: number[] = []
  const floor: number[] = []
  for (let run = -Math.ceil(runs / 2); run < runs; run += 1) {
    const own = timeOf(works.ours, repeats)
    const least = timeOf(works.floor, repeats)
    if (run < 0) continue
    ours.push(own)
    floor.push(least)
  }
  return { ours: medianOf(ours), floor: medianOf(floor) }
}

type Calls = { runs: number; repeats: number }

function timeOf(work: () => unknown, repeats: number): number {
  const startedAt = performance.now()
  for (let repeat = 0; repeat < repeats; repeat += 1) work()
  return (performance.now() - startedAt) / repeats
}

export const medianOf = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
