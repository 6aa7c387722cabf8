/**
 * Whether a word is nothing but ASCII letters and figures, as most words of most articles are: but for its case it is normal as
 * it is, and it has no parts.
 */
export const isPlainWord = (word: string): boolean => !/[^A-Za-z\d]/.test(word)

export const isAscii = (text: string): boolean => !/[\u0080-\uFFFF]/.test(text)
