/** How long a sentence of these words is in words; a run of Han or kana is as many as its characters make in translation. */
export const countWordEquivalents = (words: string[], text: string): number =>
  !HAN_OR_KANA.test(text)
    ? words.length
    : words.reduce((sum, word) => sum + (HAN_OR_KANA.test(word) ? word.length / CHARACTERS_PER_WORD : 1), 0)

/** Han and kana characters to a word of translation, about. */
export const CHARACTERS_PER_WORD = 1.7

const HAN_OR_KANA = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/u
