import type { Article } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { splitWords } from '../text/words.ts'
import { indexArticle, type ArticleIndex } from './article-index.ts'
import { buildOutline, type Outline, type OutlineOptions } from './build-outline.ts'
import { collectCandidates } from './collect-candidates.ts'
import { findAuthorTakeaways, type AuthorList } from './find-author-takeaways.ts'

/** What is known of an article before its sentences are weighed. `wordsPerMinute`: the reader's own speed, if set. */
export function prepareArticle(
  article: Article,
  { language, wordsPerMinute }: { language: LanguagePack; wordsPerMinute: number | null },
): PreparedArticle {
  const author = findAuthorTakeaways(article, language)
  const ignored = author?.blocks ?? NO_BLOCKS
  const speed = { language: language.language, wordsPerMinute }
  const reading = { speed, unsectioned: ignored }
  const headed = buildOutline(article, reading)
  const candidates = collectCandidates(article, { language, sectionOfBlock: headed.sectionOfBlock, ignored })
  const index = indexArticle({
    candidates,
    title: toWords(article.title),
    headings: headed.sections.map(({ title }) => toWords(title)),
    points: author?.takeaways.points.map(({ quote }) => toWords(quote)) ?? [],
    language,
  })
  return { author, reading, headed, index }
}

/** `headed`: the outline by the article's own headings. `reading`: how an outline of it is to be built. */
export type PreparedArticle = {
  author: AuthorList | null
  reading: OutlineOptions
  headed: Outline
  index: ArticleIndex
}

const NO_BLOCKS: ReadonlySet<number> = new Set()

const toWords = (text: string) => splitWords(text).map((word) => word.text)
