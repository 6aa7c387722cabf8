import { browser } from 'wxt/browser'
import type { HighlightEnded } from '../protocol.ts'

/** Tells the worker, from a page, that the style of a highlight is no longer needed. */
export function announceHighlightEnded(highlightName: string): void {
  // Gone when the extension was updated or removed meanwhile: nobody is there to tell.
  if (browser.runtime?.id === undefined) return
  const message: HighlightEnded = { type: 'highlight-ended', highlightName }
  void browser.runtime.sendMessage(message)
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
