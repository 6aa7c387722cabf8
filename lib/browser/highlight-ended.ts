import { browser } from 'wxt/browser'
import type { HighlightEnded } from '../protocol.ts'

/** Tells the worker, from a page, that the style of a highlight is no longer needed. */
export function announceHighlightEnded(highlightName: string): void {
  const message: HighlightEnded = { type: 'highlight-ended', highlightName }
  // Refused when the extension was updated meanwhile: then its styles went with the old version.
  browser.runtime.sendMessage(message).catch(() => undefined)
}

export function isHighlightEnded(message: unknown): message is HighlightEnded {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'highlight-ended' &&
    'highlightName' in message &&
    typeof message.highlightName === 'string'
  )
}
