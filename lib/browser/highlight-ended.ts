import { browser } from 'wxt/browser'
import type { HighlightEnded, HighlightKind } from '../protocol.ts'
import { oneOf, record, text } from './decoder.ts'

/** Tells the worker, from a page, that the style of a highlight is no longer needed. */
export function announceHighlightEnded(highlight: HighlightKind, highlightName: string): void {
  // Gone when the extension was updated or removed meanwhile: nobody is there to tell.
  if (browser.runtime?.id === undefined) return
  const message: HighlightEnded = { type: 'highlight-ended', highlight, highlightName }
  void browser.runtime.sendMessage(message)
}

const highlightEnded = record<HighlightEnded>({
  type: oneOf(['highlight-ended']),
  highlight: oneOf(['reveal', 'skim']),
  highlightName: text,
})

export const isHighlightEnded = (message: unknown): message is HighlightEnded => highlightEnded(message) !== undefined
