import type { Article } from '../../lib/article.ts'
import type { Summary } from '../../lib/summary/summary.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'

/** Summarizes as the panel does: with what is known of the article's language. */
export const summarizeInItsLanguage = async (article: Article): Promise<Summary> =>
  summarize(article, await loadLanguagePack(article.language))

/** The takeaways' texts, best first. */
export const takeawayTexts = ({ takeaways }: Summary): string[] =>
  takeaways.toSorted((a, b) => a.rank - b.rank).map(({ anchor }) => anchor.quote)
