import type { Draft } from './collect-drafts.ts'

/** UTF-16 units of all their text. */
export const lengthOf = (drafts: Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0)
