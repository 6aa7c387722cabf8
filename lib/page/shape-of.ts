import type { Draft } from './collect-drafts.ts'

/** Blocks made alike belong together: the tag and class of the element and of the one around it. */
export function shapeOf({ element, kind }: Draft): string {
  const parent = element.parent
  return [kind, element.tag, element.attributes.get('class'), parent?.tag, parent?.attributes.get('class')].join('|')
}
