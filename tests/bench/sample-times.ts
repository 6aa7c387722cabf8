import type { Page } from '@playwright/test'
import { number, record } from '../../lib/browser/decoder.ts'
import type { Pair } from './in-page/measure-times.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'

export const decodePair = record<Pair>({ ours: number, theirs: number })

/** Every so many pages are timed: enough for a median and a 95th percentile, few enough to cost little. */
const PERIOD = 4

/** Times the reader beside Readability on a part of the pages that it is shown. */
export async function createTimeSampler(): Promise<TimeSampler> {
  const code = await bundleInPageCode()
  const pairs: Pair[] = []
  let visits = 0
  const look = async (page: Page) => {
    visits += 1
    if (visits % PERIOD !== 0) return
    const order = pairs.length % 2 === 0 ? 'ours first' : 'theirs first'
    pairs.push(await runInPage(page, { code, expression: `measureReading(document, '${order}')`, decode: decodePair }))
  }
  return { look, pairs }
}

export type TimeSampler = { look: (page: Page) => Promise<void>; pairs: Pair[] }
