/** How long a word is in words: a run of Han or kana is as many as its characters make in translation. */
export const toWordEquivalents = (word: string): number => (hasHanOrKana(word) ? word.length / CHARACTERS_PER_WORD : 1)

export const hasHanOrKana = (text: string): boolean => HAN_OR_KANA.test(text)

/** Han and kana characters to a word of translation, about. */
export const CHARACTERS_PER_WORD = 1.7

const HAN_OR_KANA = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/
