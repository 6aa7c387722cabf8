import type { Rule } from './choice.ts'
import { findArticleRoot } from './find-article-root.ts'

/** An article stands in one element: what stands outside of it is another's. Without any prose there is none. */
export const enterRoot: Rule = ({ own, metadata }) => {
  const root = findArticleRoot(own, metadata.title)
  return root ? { root } : { own: [] }
}
