import type { Article } from '../article.ts'
import { collapse, type Draft } from './collect-drafts.ts'

/** What the page says about itself in its head. */
export function readMetadata(document: Document, drafts: Draft[]): Metadata {
  const siteName = readMeta(document, 'og:site_name', 'application-name')
  const title = chooseTitle(document, drafts, siteName)
  return {
    title,
    byline: readMeta(document, 'author', 'article:author'),
    siteName,
    publishedAt: toIsoDate(readMeta(document, 'article:published_time', 'date', 'datePublished')),
    description: readMeta(document, 'description', 'og:description'),
  }
}

export type Metadata = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedAt'> & { description: string | null }

function chooseTitle(document: Document, drafts: Draft[], siteName: string | null): string {
  const heading = drafts.find((draft) => draft.kind === 'heading' && draft.level === 1)
  const shared = readMeta(document, 'og:title', 'twitter:title')
  const written = collapse(document.title)
  return heading?.text ?? shared ?? (siteName ? written.replace(siteName, '') : written)
}

function readMeta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const content = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')
    if (content && content.trim() !== '') return collapse(content.slice(0, 2048)).toWellFormed()
  }
  return null
}

function toIsoDate(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
