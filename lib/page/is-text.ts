import type { Draft } from './collect-drafts.ts'

/** Whether a block is read, and not looked at. */
export const isText = ({ kind }: Draft): boolean => kind !== 'image' && kind !== 'caption'
