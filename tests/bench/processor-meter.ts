import type { Page } from '@playwright/test'

/**
 * Measures how long a page's main thread works, step for step. Its own clock stands still while others use the processor,
 * so a busy machine changes little.
 */
export async function createProcessorMeter(page: Page): Promise<ProcessorMeter> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  return async (steps, step) => {
    const times: number[] = []
    for (let place = 0; place < steps; place += 1) {
      const before = await read()
      await step(place)
      await page.waitForTimeout(FRAME_MS)
      times.push((await read()) - before)
    }
    return times
  }
}

/** Milliseconds of work that each of so many steps has caused. */
export type ProcessorMeter = (steps: number, step: (place: number) => Promise<void>) => Promise<number[]>

/** At least one frame is drawn before the next step. */
const FRAME_MS = 17
