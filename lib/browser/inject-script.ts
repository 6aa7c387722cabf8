import { browser } from 'wxt/browser'
import type { Failure } from '../failure.ts'
import { ok, type Result } from '../result.ts'
import { askBrowser } from './ask-browser.ts'

const INJECT_TIMEOUT_MS = 3000

/** Right after a keyboard command Chromium may refuse once: the grant is still on its way. The second try has always worked. */
const MAX_ATTEMPTS = 5
const RETRY_DELAY_MS = 50

/** Reads the article; takes the place of an older copy. */
export const READER = '/reader.js'
/** Reads what is selected, in the reader's place. */
export const SELECTION_READER = '/selection.js'
/** Reveals, paints and follows what was read; a copy that is there already stays. */
export const GUIDE = '/guide.js'
/** Says what a page is in which no article was found. */
export const NAMER = '/namer.js'

type ScriptFile = typeof READER | typeof SELECTION_READER | typeof GUIDE | typeof NAMER

/** Puts a script of ours into the tab's page. The value is what it comes to. */
export async function injectScript(
  tabId: number,
  file: ScriptFile,
  timeoutMs = INJECT_TIMEOUT_MS,
): Promise<Result<unknown, Failure>> {
  const inject = () => browser.scripting.executeScript({ target: { tabId }, files: [file] })
  for (let attempt = 1; ; attempt++) {
    const injected = await askBrowser(inject, timeoutMs)
    // Firefox answers for its own pages without an error, and without a result.
    if (injected.ok) return ok(injected.value[0]?.result)
    if (injected.failure !== 'no-access' || attempt === MAX_ATTEMPTS) return injected
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS))
  }
}
