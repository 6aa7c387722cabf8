import type { ReadArticle } from '../../lib/article.ts'
import { readArticle } from '../../lib/page/read-article.ts'
import { shareReading } from '../../lib/page/share-reading.ts'
import { parsePage } from './parse-page.ts'

/** A paragraph that is long enough to be an article's. */
export const PROSE =
  'Every spring the river takes a little of the garden, and every autumn the garden takes a little of it back, which is why nobody here owns a map older than ten years.'

/** Reads an article about a garden that has this body. */
export function readGarden(body: string): ReadArticle {
  return readHtml(`<title>The garden</title><article><h1>The garden</h1>${body}</article>`)
}

/** Reads a whole page that has an article. */
export function readHtml(html: string): ReadArticle {
  const reading = shareReading(readArticle(parsePage(html)))
  if (!reading.ok) throw new Error(reading.failure)
  return reading.value
}

export const textsOf = ({ blocks }: ReadArticle): string[] => blocks.map(({ text }) => text)
