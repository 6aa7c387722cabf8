import type { Article } from '../lib/article.ts'
import { PageText } from './PageText.tsx'
import { useFormat } from './use-format.ts'

/** Where the article comes from: site, byline, date, as far as the page says so. */
export function ArticleSource({ article: { siteName, byline, publishedAt } }: { article: Article }) {
  const format = useFormat()
  const date = publishedAt === null ? null : format.date(publishedAt)
  if (siteName === null && byline === null && date === null) return null
  return (
    <p className="article-source">
      {siteName !== null && <PageText text={siteName} />}
      {siteName !== null && byline !== null && ' · '}
      {byline !== null && <PageText text={byline} />}
      {date !== null && (siteName !== null || byline !== null) && ' · '}
      {date !== null && <span className="article-date">{date}</span>}
    </p>
  )
}
