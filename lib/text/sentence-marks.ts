/** Marks that end sentences (Unicode Sentence_Terminal, the common ones), in runs; a line end always ends one. */
export const STRONG_STOPS = /\n+|[.!?…。！？｡．؟۔।॥։።။‼⁇⁈⁉]+/g

/** The Greek question mark looks like a semicolon, and is mostly typed as one. */
export const GREEK_STOPS = /\n+|[.!;…]+/g

/** After these no space is due. */
export const UNSPACED_STOPS = /[。！？｡．]/

/** Quotation marks, brackets and the marks that cling to them: they belong to the sentence that ends before them. */
export const CLOSING = /["'”’»›)\]}」』）】〉》\u201C\u2018*_]*[\p{M}\p{Cf}\p{Variation_Selector}]*/uy

/** Footnote marks stand after the stop: "… of bees.[3][4] Since then …", "… of bees.¹ Since". */
export const NOTE_MARKS = /(?:\[[^\s[\]]{1,8}\]|[¹²³⁰-⁹])+/uy

/** Whether what follows goes on with the sentence: "Why?" she asked; but not "iPhone", which is a name. */
export function isLowerCaseStart(next: string): boolean {
  const opening = /^[^\p{L}\p{N}]*(\p{L})(\p{L}?)/u.exec(next)
  return opening !== null && /\p{Ll}/u.test(opening[1] ?? '') && !/\p{Lu}/u.test(opening[2] ?? '')
}
