import type { Rule } from './choice.ts'
import { isInside } from './is-inside.ts'

export const takeBody: Rule = ({ own, root }) => ({
  body: root ? own.filter((draft) => isInside(draft.element, root)) : own,
})
