import type { Anchor, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { createHighlightName } from '../highlight-name.ts'
import { REVEAL_OUTCOMES, type HighlightKind, type RevealOutcome } from '../protocol.ts'
import type { Result } from '../result.ts'
import { askBrowser } from './ask-browser.ts'
import { flag, number, oneOf } from './decoder.ts'
import { addHighlightStyle, removeHighlightStyle } from './highlight-style.ts'
import { GUIDE, injectScript } from './inject-script.ts'
import { sendToPage } from './send-to-page.ts'

const REVEAL_TIMEOUT_MS = 3000
const STYLE_TIMEOUT_MS = 1000
const LOOK_TIMEOUT_MS = 1000

/** Scrolls the tab's page to an anchor and highlights it for a moment. The page must have been read before. */
export async function revealInPage(
  tabId: number,
  anchor: Anchor,
  scope: Scope,
): Promise<Result<RevealOutcome, Failure>> {
  const { highlightName, refused } = await prepare(tabId, 'reveal')
  const reply = await sendToPage(tabId, {
    type: 'reveal',
    data: { anchor, scope, highlightName },
    timeoutMs: REVEAL_TIMEOUT_MS,
    decode: oneOf(REVEAL_OUTCOMES),
  })
  const isShown = reply.ok && (reply.value === 'found' || reply.value === 'moved')
  // Nothing was highlighted, so the guide will not tell that it ended.
  if (!isShown) forgetStyle(tabId, 'reveal', highlightName)
  // As wide as the screen, as on phones, a popup covers what it points at.
  else if (innerWidth >= screen.width) window.close()
  return reply.ok ? reply : (refused ?? reply)
}

/** Highlights all the anchors in the tab's page until it is called with none. Answers how many are there. */
export async function paintInPage(tabId: number, anchors: Anchor[], scope: Scope): Promise<Result<number, Failure>> {
  const { highlightName, refused } = await prepare(tabId, 'skim')
  const reply = await sendToPage(tabId, {
    type: 'paint',
    data: { anchors, scope, highlightName },
    timeoutMs: REVEAL_TIMEOUT_MS,
    decode: number,
  })
  if (!reply.ok || reply.value === 0) forgetStyle(tabId, 'skim', highlightName)
  return reply.ok ? reply : (refused ?? reply)
}

/** Whether anchors are painted in the tab's page, by an earlier panel too. */
export async function isPaintedInPage(tabId: number): Promise<boolean> {
  const reply = await sendToPage(tabId, { type: 'painted', data: null, timeoutMs: LOOK_TIMEOUT_MS, decode: flag })
  return reply.ok && reply.value
}

/**
 * Brings the guide and the highlight's style into the page. A page that came back from the browser's cache still has its
 * guide when the grant is gone: then it can be asked all the same, and scrolls without highlighting.
 */
async function prepare(tabId: number, kind: HighlightKind): Promise<Prepared> {
  const highlightName = createHighlightName()
  const styled = askBrowser(() => addHighlightStyle(tabId, kind, highlightName), STYLE_TIMEOUT_MS)
  const injected = await injectScript(tabId, GUIDE)
  await styled
  return { highlightName, refused: injected.ok ? null : injected }
}

type Prepared = { highlightName: string; refused: { ok: false; failure: Failure } | null }

/** A tab that is gone took its styles with it. */
function forgetStyle(tabId: number, kind: HighlightKind, name: string): void {
  void removeHighlightStyle(tabId, kind, name).catch(() => undefined)
}
