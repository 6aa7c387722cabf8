import type { Article } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import type { ReadingSpeed } from '../text/reading-time.ts'
import { indexArticle, type ArticleIndex } from './article-index.ts'
import { buildOutline, type Outline, type OutlineOptions } from './build-outline.ts'
import { collectCandidates } from './collect-candidates.ts'
import { findAuthorTakeaways, type AuthorList } from './find-author-takeaways.ts'
import { measureLength, measureLengths } from './measure-lengths.ts'
import { createWordRows } from './word-rows.ts'

/** What is known of an article before its sentences are weighed. `wordsPerMinute`: the reader's own speed, if set. */
export function prepareArticle(
  article: Article,
  { language, wordsPerMinute }: { language: LanguagePack; wordsPerMinute: number | null },
): PreparedArticle {
  const author = findAuthorTakeaways(article, language)
  const ignored = author?.blocks ?? NO_BLOCKS
  const reading = { ...measureReading(article, { language: language.language, wordsPerMinute }), unsectioned: ignored }
  const headed = buildOutline(article, reading)
  const words = createWordRows(language)
  const { sectionOfBlock } = headed
  const headings = headed.sections.map(({ title }) => title)
  const candidates = collectCandidates(article, { language, rows: words, sectionOfBlock, headings, ignored })
  const index = indexArticle({
    candidates,
    words,
    title: article.title,
    headings,
    points: author?.takeaways.points.map(({ quote }) => quote) ?? [],
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

const measureReading = ({ blocks, dek }: Article, speed: ReadingSpeed) => ({
  lengths: measureLengths(blocks, speed),
  dekLength: measureLength({ kind: 'paragraph', text: dek ?? '' }, speed),
})

const NO_BLOCKS: ReadonlySet<number> = new Set()
