import { attributeOf } from './native-dom.ts'

const COLLAPSED = /accordion|collaps|tab-?pane|tab-?panel|tab-?content|expand|toggle|faq|disclosure|details/i

/** Tabs, accordions and "read more" boxes: the reader is one click away from their text, so it is part of the article. */
export function isCollapsedPanel(live: Element): boolean {
  if (attributeOf(live, 'role') === 'tabpanel' || attributeOf(live, 'hidden') === 'until-found') return true
  return COLLAPSED.test(attributeOf(live, 'class') ?? '')
}
