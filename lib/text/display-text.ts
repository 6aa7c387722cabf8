/**
 * A page's text made safe to show beside our own: nothing in it can turn the direction of what follows, hide characters
 * or pile marks over the lines above. For showing only: matching needs the source as it is.
 */
export function toDisplayText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_CONTROLS, ' ')
    .replace(INVISIBLES, '')
    .replace(REPEATED_JOINERS, '$1')
    .replace(STACKED_MARKS, '$1')
}

/** Tabs and line ends are white space; every other control character says nothing to a reader. */
const LINE_CONTROLS = /[\t-\r\x85\u2028\u2029]/g

/**
 * Control and format characters (soft hyphens, bidi embeddings, overrides and isolates of UAX 9, zero-width fillers, tags)
 * and whatever else browsers are told to ignore: the blank Hangul fillers, and places that Unicode keeps free among the tags.
 * Kept are the joiners and direction marks that Arabic, Hebrew, Persian, Indic scripts and emoji need, and the number and
 * verse signs that Unicode counts as format characters though they are seen.
 */
const INVISIBLES = /[[\p{Cc}\p{Cf}\p{DI}]--[\p{M}\u200C-\u200F\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]]|\u034F/gv

const REPEATED_JOINERS = /([\u200C-\u200F])[\u200C-\u200F]+/g

/** No orthography stacks more marks on a letter than this; "zalgo" text stacks dozens. */
const STACKED_MARKS = /((?:[\u200C-\u200F]?\p{M}){8})(?:[\u200C-\u200F]?\p{M})+/gu
