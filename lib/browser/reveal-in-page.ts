import type { Anchor } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { RevealOutcome } from '../protocol.ts'
import { fail, type Result } from '../result.ts'
import { oneOf } from './decoder.ts'
import { addHighlightStyle, createHighlightName, removeHighlightStyle } from './highlight-style.ts'
import { sendToPage } from './send-to-page.ts'
import { toFailure } from './to-failure.ts'

const REVEAL_TIMEOUT_MS = 3000

/** Scrolls the tab's page to an anchor and highlights it for a moment. The reader must be there, as it is after `readPage`. */
export async function revealInPage(tabId: number, anchor: Anchor): Promise<Result<RevealOutcome, Failure>> {
  const highlightName = createHighlightName()
  try {
    await addHighlightStyle(tabId, highlightName)
  } catch (error) {
    return fail(toFailure(error))
  }
  const reply = await sendToPage(tabId, {
    type: 'reveal',
    data: { anchor, highlightName },
    timeoutMs: REVEAL_TIMEOUT_MS,
    decode: oneOf(['found', 'moved', 'gone']),
  })
  // Nothing was highlighted, so the reader will not tell that it ended. A tab that is gone took its styles with it.
  if (!reply.ok || reply.value === 'gone') await removeHighlightStyle(tabId, highlightName).catch(() => undefined)
  return reply
}
