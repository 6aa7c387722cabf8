import type { Article, ReadArticle } from '../article.ts'
import { directionOf, judgeLanguage } from '../text/language.ts'

/** Judges the article's language outside of the page, where there is room for the tables that it takes. */
export function toArticle(read: ReadArticle): Article {
  const language = judgeLanguage(read.language, read.blocks.map((block) => block.text).join('\n'))
  return { ...read, language, direction: directionOf(language) }
}
