/** Marks that end sentences (Unicode Sentence_Terminal, the common ones), in runs; a line end always ends one. */
export const STRONG_STOPS = toTable('.!?…。！？｡．؟۔।॥։።፧။។៕‼‽⁇⁈⁉')

/** The Greek question mark looks like a semicolon, and is mostly typed as one. */
export const GREEK_STOPS = toTable('.!;…\u037E')

/** By UTF-16 unit: 1 for a mark, 2 for a line end. A pattern of so many marks is several times slower. */
function toTable(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  table[0x0a] = 2
  return table
}

/** After these no space is due: they stand nowhere else than at the end of a sentence. */
export const UNSPACED_STOPS = '。！？｡．۔।॥።፧။។៕'

/** An ellipsis, in one character or in periods. */
export const DOTS = /^(?:\.{2,}|…+)$/

/**
 * Where a sentence ends whose stop ends at `after`: behind its closing marks and its footnote marks. Mostly it has none of
 * them, or a quotation mark or bracket of ASCII: that is seen without the patterns for all, which are costly at their first use.
 */
export function skipClosing(text: string, after: number): number {
  if (isClosed(text, after)) return after
  const plain = skip(text, after, ASCII_CLOSING)
  if (isClosed(text, plain)) return plain
  let end = skip(text, plain, CLOSING)
  if (text.charCodeAt(end) >= FIRST_CLINGING_UNIT) end = skip(text, end, CLINGING_RUN)
  return skip(text, end, NOTE_MARKS)
}

/** The copyright sign, which is an emoji. The pattern for the others is the costliest of all when it is first used. */
const FIRST_CLINGING_UNIT = 0xa9

/** Nothing closes behind a space but a French mark, and a note. */
const isClosed = (text: string, end: number): boolean =>
  end >= text.length || (text.charCodeAt(end) === 0x20 && !'»['.includes(text.charAt(end + 1)))

/** Whether the character at `index` makes one with what stands before it, be it a space. */
export const clings = (text: string, index: number): boolean =>
  text.charCodeAt(index) >= FIRST_MARK_UNIT && skip(text, index, CLINGING) > index

/** The first combining mark; nothing before it clings. */
const FIRST_MARK_UNIT = 0x300

/**
 * Quotation marks and brackets belong to the sentence that ends before them. French sets a space before its mark, a Dane may
 * write »Go.« with the marks the other way round, and the mark that closes German speech opens Chinese.
 */
const CLOSING =
  /(?:["'”’»)\]}」』）】〉》*_]|[\u201C\u2018](?![\p{L}\p{N}])|«(?=[\s,.;:!?)]|$)|[ \u00A0\u202F]»(?=[\s,.;:!?)]|$))*/uy

const ASCII_CLOSING = /["')\]}*_]*/y

/** Emoji, and the marks that cling to them and to stops. Arabic number signs cling to what follows. */
const CLINGING_RUN =
  /(?:\p{Extended_Pictographic}|\p{RI}|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{M}\p{Cf}\p{Emoji_Modifier}\u0E33\u0EB3\uFF9E\uFF9F])*/uy

/** Marks, joiners, shades of skin, two vowels of Thai and Lao, and the voicing marks of Japanese in half width. */
const CLINGING = /[\p{M}\u200C\u200D\p{Emoji_Modifier}\u0E33\u0EB3\uFF9E\uFF9F]/uy

/** Footnote marks stand after the stop: "… of bees.[3][4] Since then …", "… of bees. [3] Since", "… of bees.¹ Since". */
const NOTE_MARKS = /(?:\[[^\s[\]]{1,8}\]|[ \u00A0]\[\d{1,3}\](?=\s|$)|[¹²³⁰-⁹])+/y

function skip(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
