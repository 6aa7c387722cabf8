import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { CDPSession } from '@playwright/test'
import { number, record } from '../../lib/browser/decoder.ts'

/** Bytes that are held once everything that nobody holds is gone: of scripts, and of what the page is made of. */
export async function measureHeap(debugged: Debugged): Promise<number> {
  // What one collection finalizes is free for the next.
  for (let times = 0; times < 3; times++) await debugged.send('HeapProfiler.collectGarbage')
  const usage = decodeUsage(await debugged.send('Runtime.getHeapUsage'))
  if (usage === undefined) throw new Error('The browser does not tell how much memory is used.')
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize
}

/** A session of the debugging protocol with a page or a worker. */
type Debugged = { send: (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown> }

const decodeUsage = record<{ usedSize: number; embedderHeapUsedSize: number; backingStorageSize: number }>({
  usedSize: number,
  embedderHeapUsedSize: number,
  backingStorageSize: number,
})

/** Bytes a run adds for good: the slope of the straight line nearest to what was held after each. */
export function measureSlope(held: number[]): number {
  const middle = (held.length - 1) / 2
  const mean = held.reduce((sum, bytes) => sum + bytes, 0) / held.length
  const rise = held.reduce((sum, bytes, run) => sum + (run - middle) * (bytes - mean), 0)
  const spread = held.reduce((sum, _, run) => sum + (run - middle) ** 2, 0)
  return rise / spread
}

/**
 * Bytes by which the memory of a page's or the extension's process rose at its highest, of the one that grew most; `null`
 * where the system does not tell.
 */
export async function measurePeak(browser: CDPSession, work: () => Promise<void>): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const before = new Map(renderers.map((id) => [id, resetPeak(id)]))
  await work()
  // A process without a page may end meanwhile.
  const grown = Array.from(before, ([id, bytes]) => (existsSync(`/proc/${id}`) ? readBytes(id, 'VmHWM') - bytes : 0))
  return Math.max(...grown)
}

/** Forgets the highest mark of a process, which is what the number means to the kernel. */
function resetPeak(id: number): number {
  writeFileSync(`/proc/${id}/clear_refs`, '5')
  return readBytes(id, 'VmRSS')
}

function readBytes(id: number, field: 'VmHWM' | 'VmRSS'): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}
