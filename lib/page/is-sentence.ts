import type { Draft } from './collect-drafts.ts'

/** UTF-16 units. */
const MIN_LENGTH = 40

/** Whether a block ends like a sentence, and no part of it leads elsewhere. */
export const isSentence = ({ text, linkLength }: Draft): boolean =>
  text.length >= MIN_LENGTH && linkLength === 0 && /[.!?。！？…]["”’»]?$/.test(text)
