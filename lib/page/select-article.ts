import { ARTICLE_RULES } from './article-rules.ts'
import type { Choice, Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import type { Metadata } from './read-metadata.ts'

/** Chooses the blocks of the article among all blocks of the page. */
export function selectArticle(
  page: Draft[],
  metadata: Metadata,
  rules: readonly Rule[] = ARTICLE_RULES,
): Pick<Choice, 'body' | 'dek' | 'root' | 'parts'> {
  const choice: Choice = { page, metadata, own: page, root: null, body: page, dek: null, parts: [] }
  for (const rule of rules) Object.assign(choice, rule(choice))
  return choice
}
