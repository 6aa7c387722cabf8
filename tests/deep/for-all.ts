import * as fc from 'fast-check'
import { FUZZ } from '../support/fuzz.ts'
import { noteCovered } from './coverage.ts'

/** For one test. */
const SECONDS = Number(process.env['DEEP_SECONDS'] ?? 60)

/** The most that a test tries; also fewer than would keep the machine busy with making pages that nobody reads any more. */
const MAX_PAGES = Math.min(Number(process.env['DEEP_PAGES'] ?? Infinity), SECONDS * 20)

/** Of a browser's start, a reading that takes its time and, after a failure, the search for a smaller page that fails too. */
const SPARE_SECONDS = 240

/** What a test that calls `forAll` once may take. */
export const TIMEOUT_MS = (SECONDS + SPARE_SECONDS) * 1000

/**
 * Tries one input after the other until the time is over: how many those are depends on the machine, which they are on the seed
 * alone. A failure shows the seed and the smallest input found that fails.
 */
export async function forAll<T>(
  test: string,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => Promise<void>,
): Promise<void> {
  const endsAt = performance.now() + SECONDS * 1000
  let runs = 0
  const property = fc.asyncProperty(inputs, async (input) => {
    if (performance.now() > endsAt) return
    await holds(input)
    runs += 1
  })
  await fc.assert(property, { seed: FUZZ.seed, numRuns: MAX_PAGES })
  noteCovered({ test, runs })
}
