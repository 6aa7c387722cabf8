import { fail, ok, type Result } from '../result.ts'

/**
 * Waits at most `timeoutMs`: a call into a page may never settle (the page is frozen, or navigated while it ran).
 * It only stops the waiting, not the work. A rejection is passed on.
 */
export async function withTimeout<T>(promise: Promise<T>, timeoutMs: number): Promise<Result<T, 'page-busy'>> {
  const { promise: expired, resolve } = Promise.withResolvers<Result<T, 'page-busy'>>()
  const timer = setTimeout(() => resolve(fail('page-busy')), timeoutMs)
  try {
    return await Promise.race([promise.then((value) => ok(value)), expired])
  } finally {
    clearTimeout(timer)
  }
}
