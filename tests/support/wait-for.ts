import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 50

/** The first value that is not `undefined`. */
export async function waitFor<T>(what: string, timeoutMs: number, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`${what} did not appear within ${timeoutMs / 1000} s.`)
    await wait(POLL_MS)
  }
}
