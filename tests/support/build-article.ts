import type { Article } from '../../lib/article.ts'

/** An English article of these paragraphs. */
export function buildArticle(...paragraphs: string[]): Article {
  return {
    url: 'https://example.org/article',
    title: 'An article',
    dek: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: 'en',
    direction: 'ltr',
    scope: 'page',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    partial: [],
  }
}
