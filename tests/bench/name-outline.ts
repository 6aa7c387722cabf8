import type { ReadArticle } from '../../lib/article.ts'

/** What the outline of an article is made of, before the panel looks for changes of topic in what has none. */
export function nameOutline({ blocks, parts }: ReadArticle): OutlineSource {
  const headings = blocks.filter((block) => block.kind === 'heading')
  if (headings.length === 0) return parts.length > 0 ? 'parts set apart' : 'nothing'
  return headings.every(({ inferred }) => inferred) ? 'inferred headings' : 'headings'
}

export const OUTLINE_SOURCES = ['headings', 'inferred headings', 'parts set apart', 'nothing'] as const

export type OutlineSource = (typeof OUTLINE_SOURCES)[number]
