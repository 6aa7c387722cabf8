import type { Article } from '../lib/article.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleSource } from './ArticleSource.tsx'
import { PageText } from './PageText.tsx'

export function ArticleHeader({ article, summary }: { article: Article; summary: Summary }) {
  return (
    <header className="article-header">
      <h1 className="article-title">
        <PageText text={article.title === '' ? article.url : article.title} />
      </h1>
      {article.dek !== null && (
        <p className="article-dek">
          <PageText text={article.dek} />
        </p>
      )}
      <ArticleSource article={article} />
      <ArticleFacts scope={article.scope} summary={summary} />
    </header>
  )
}
