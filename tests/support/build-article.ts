import type { Article, Block, HeadingLevel } from '../../lib/article.ts'

/** An article of these parts; a plain text is a paragraph. What a test does not name is empty. */
export function buildArticle(parts: (string | Block)[], facts: Partial<Article> = {}): Article {
  return {
    url: 'https://example.org/article',
    title: '',
    dek: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: 'en',
    direction: 'ltr',
    scope: 'page',
    blocks: parts.map((part) => (typeof part === 'string' ? { kind: 'paragraph', text: part } : part)),
    parts: [],
    partial: [],
    ...facts,
  }
}

export const heading = (text: string, level: HeadingLevel = 2): Block => ({
  kind: 'heading',
  level,
  text,
  inferred: false,
})

export const item = (text: string): Block => ({ kind: 'list-item', text })
