/** Marks that end sentences (Unicode Sentence_Terminal, the common ones), in runs; a line end always ends one. */
export const STRONG_STOPS = /\n+|[.!?…。！？｡．؟۔।॥։።፧။។៕‼‽⁇⁈⁉]+/g

/** The Greek question mark looks like a semicolon, and is mostly typed as one. */
export const GREEK_STOPS = /\n+|[.!;…\u037E]+/g

/** After these no space is due: they stand nowhere else than at the end of a sentence. */
export const UNSPACED_STOPS = /[。！？｡．۔।॥።፧။។៕]/

/** An ellipsis, in one character or in periods. */
export const DOTS = /^(?:\.{2,}|…+)$/

/**
 * Quotation marks, brackets, emoji and the marks that cling to them: they belong to the sentence that ends before them. French
 * sets a space before its mark, and a Dane may write »Go.« with the marks the other way round. Arabic number signs cling to what
 * follows.
 */
export const CLOSING =
  /(?:["'”’»)\]}」』）】〉》\u201C\u2018*_]|«(?=[\s,.;:!?)]|$)|[ \u00A0\u202F]»(?=[\s,.;:!?)]|$))*(?:\p{Extended_Pictographic}|\p{RI}|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{M}\p{Cf}\p{Emoji_Modifier}\u0E33\u0EB3])*/uy

/** What makes one character with what stands before it, be it a space: marks, joiners, shades of skin, two vowels of Thai and Lao. */
export const CLINGING = /[\p{M}\u200C\u200D\p{Emoji_Modifier}\u0E33\u0EB3]/uy

/** Footnote marks stand after the stop: "… of bees.[3][4] Since then …", "… of bees. [3] Since", "… of bees.¹ Since". */
export const NOTE_MARKS = /(?:\[[^\s[\]]{1,8}\]|[ \u00A0]\[\d{1,3}\](?=\s|$)|[¹²³⁰-⁹])+/uy

/** Letters of scripts without capitals; Georgian has them, and opens no sentence with them. */
const CASELESS = String.raw`\p{Lo}\p{Script=Georgian}`

const CASELESS_START = new RegExp(String.raw`^[^\p{L}\p{N}]{0,3}[${CASELESS}]`, 'u')

export const isCaselessStart = (next: string): boolean => CASELESS_START.test(next)

/** Whether what follows goes on with the sentence: "Why?" she asked; but not "iPhone", which is a name, nor "b) Dry it". */
export function isLowerCaseStart(next: string): boolean {
  if (OPENS_IN_LOWER_CASE.test(next)) return false
  const opening = /^[^\p{L}\p{N}]*(\p{L})(\p{L}?)/u.exec(next)
  const [, first = '', second = ''] = opening ?? []
  return /[\p{Ll}--\p{Script=Georgian}]/v.test(first) && !/\p{Lu}/u.test(second)
}

/** "b) Dry it" labels a point, and "'s Avonds" is the first word of a Dutch sentence. */
const OPENS_IN_LOWER_CASE = /^(?:\p{Ll}\)|['’]\p{Ll} \p{Lu})/u
