import { browser } from 'wxt/browser'
import { PROTOCOL_VERSION, type HighlightEnded, type HighlightKind } from '../protocol.ts'
import { oneOf, record } from './decoder.ts'
import { decodeHighlightName } from './decode-highlight-name.ts'

/** Tells the worker, from a page, that the style of a highlight is no longer needed. */
export function announceHighlightEnded(highlight: HighlightKind, highlightName: string): void {
  // Gone when the extension was updated or removed meanwhile: nobody is there to tell.
  if (browser.runtime?.id === undefined) return
  const message: HighlightEnded = { protocol: PROTOCOL_VERSION, type: 'highlight-ended', highlight, highlightName }
  // A worker that cannot be woken has nothing to answer either; the style goes with the page.
  void browser.runtime.sendMessage(message).catch(() => undefined)
}

const highlightEnded = record<HighlightEnded>({
  protocol: oneOf([PROTOCOL_VERSION]),
  type: oneOf(['highlight-ended']),
  highlight: oneOf(['reveal', 'skim']),
  highlightName: decodeHighlightName,
})

export const isHighlightEnded = (message: unknown): message is HighlightEnded => highlightEnded(message) !== undefined
