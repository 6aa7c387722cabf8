import { browser } from 'wxt/browser'
import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { toFailure } from './to-failure.ts'
import { withTimeout } from './with-timeout.ts'

const INJECT_TIMEOUT_MS = 3000

/** Right after a keyboard command Chromium may refuse once: the grant is still on its way. The second try has always worked. */
const MAX_ATTEMPTS = 5
const RETRY_DELAY_MS = 50

/** Puts the reader into the tab's page, in place of an older copy. */
export async function injectReader(tabId: number): Promise<Result<null, Failure>> {
  for (let attempt = 1; ; attempt++) {
    const failure = await tryInjecting(tabId)
    if (failure === null) return ok(null)
    if (failure !== 'no-access' || attempt === MAX_ATTEMPTS) return fail(failure)
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS))
  }
}

async function tryInjecting(tabId: number): Promise<Failure | null> {
  try {
    const injected = await withTimeout(
      browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }),
      INJECT_TIMEOUT_MS,
    )
    return injected.ok ? null : injected.failure
  } catch (error) {
    return toFailure(error)
  }
}
