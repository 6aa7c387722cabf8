import { isHighlightName } from '../highlight-name.ts'
import { text, type Decoder } from './decoder.ts'

/** It becomes part of a style sheet, so nothing else may pass for one. */
export const decodeHighlightName: Decoder<string> = (value) => {
  const name = text(value)
  return name !== undefined && isHighlightName(name) ? name : undefined
}
