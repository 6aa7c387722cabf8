import type { Failure } from '../failure.ts'
import type { Result } from '../result.ts'
import { withTimeout } from './with-timeout.ts'

/** For what a browser answers out of its own memory: a tab, a stored value. Sooner than a reader would notice the wait. */
export const LOOK_TIMEOUT_MS = 500

/**
 * Calls the browser's interface and waits at most `timeoutMs`. Never throws: a refusal is the failure that its text means.
 * The texts are loaded when there is one to read, so that the panel opens with less.
 */
export async function askBrowser<T>(call: () => Promise<T>, timeoutMs: number): Promise<Result<T, Failure>> {
  try {
    return await withTimeout(call(), timeoutMs)
  } catch (cause) {
    const { toFailure } = await import('./to-failure.ts')
    return { ok: false, failure: toFailure(cause), cause }
  }
}
