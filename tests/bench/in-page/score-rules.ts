import { ARTICLE_RULES } from '../../../lib/page/article-rules.ts'
import type { Rule } from '../../../lib/page/choice.ts'
import { extractArticle } from '../../../lib/page/extract-article.ts'
import { takeSnapshot } from '../../../lib/page/snapshot.ts'
import { findHeadingLevel } from '../find-heading-level.ts'
import { NOTHING, type PageOutline, type PageTruth } from '../page-corpus.ts'
import { scorePage, type PageScore } from '../page-score.ts'
import { toOutline } from '../to-outline.ts'

/** How well the page is read with all rules, and without each of them. */
export function scoreRules(document: Document, truth: PageTruth): RuleScore[] {
  const read = createRuleReader(document)
  const score = (rules: Rule[]): PageScore => scorePage(truth, read(rules))
  const without = ARTICLE_RULES.map((left) => ({
    without: left.name,
    score: score(ARTICLE_RULES.filter((rule) => rule !== left)),
  }))
  return [{ without: null, score: score([...ARTICLE_RULES]) }, ...without]
}

export type RuleScore = { without: string | null; score: PageScore }

/** What is read without the rules of these names. */
export function readWithout(document: Document, names: string[]): PageOutline {
  const unknown = names.find((name) => ARTICLE_RULES.every((rule) => rule.name !== name))
  if (unknown !== undefined)
    throw new Error(`no rule ${unknown}; there are ${ARTICLE_RULES.map((rule) => rule.name).join(', ')}`)
  return createRuleReader(document)(ARTICLE_RULES.filter((rule) => !names.includes(rule.name)))
}

/** Reads as the reader does, and takes each of the two snapshots once. */
function createRuleReader(document: Document): (rules: readonly Rule[]) => PageOutline {
  const shown = takeSnapshot(document)
  const hidden = takeSnapshot(document, { withHiddenArticle: true })
  return (rules) => {
    const reading = extractArticle(shown, rules)
    const extracted = reading.ok ? reading : extractArticle(hidden, rules)
    if (!extracted.ok) return NOTHING
    const { article } = extracted.value
    return toOutline(article, findHeadingLevel(article.dek))
  }
}
