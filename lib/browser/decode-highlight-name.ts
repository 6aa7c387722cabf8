import { isHighlightName } from '../highlight-name.ts'
import type { Decoder } from './decoder.ts'

/** It becomes part of a style sheet, so nothing else may pass for one. */
export const decodeHighlightName: Decoder<string> = (value) =>
  typeof value === 'string' && isHighlightName(value) ? value : undefined
