import { decodeReading } from '../../lib/browser/decode-article.ts'
import { decodeSettings } from '../../lib/browser/decode-settings.ts'
import type { Decoder } from '../../lib/browser/decoder.ts'
import { followRequest, paintRequest, revealRequest } from '../../lib/browser/guide-requests.ts'
import { isHighlightEnded } from '../../lib/browser/highlight-ended.ts'

/** All that crosses a border: what a page answers, what a panel asks, what a page tells the worker, what is stored. */
export const DECODERS: Record<string, Decoder<unknown>> = {
  'a reading': decodeReading,
  'a request to reveal': revealRequest,
  'a request to paint': paintRequest,
  'a request to be followed': followRequest,
  'the end of a highlight': (value) => (isHighlightEnded(value) ? true : undefined),
  settings: decodeSettings,
}
