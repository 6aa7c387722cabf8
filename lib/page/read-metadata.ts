import type { Article } from '../article.ts'
import { chooseTitle } from './choose-title.ts'
import { collapse } from './collapse.ts'
import type { Draft } from './collect-drafts.ts'
import { BYLINE } from './byline.ts'
import { attributeOf, textContentOf } from './native-dom.ts'
import { readJsonLd } from './read-json-ld.ts'

/** What the page says about itself: in JSON-LD, in its head, in marked-up lines, in that order of trust. */
export function readMetadata(document: Document, drafts: Draft[]): Metadata {
  const data = readJsonLd(document)
  const siteName = data.publisher ?? readMeta(document, 'og:site_name', 'application-name')
  const headings = drafts.filter((draft) => draft.kind === 'heading' && draft.level === 1)
  return {
    title: chooseTitle({
      headings: headings.map((draft) => draft.text),
      told: [
        data.headline,
        readMeta(document, 'og:title', 'twitter:title'),
        readMarked(document, '[itemprop="headline"]'),
        toField(document.title) || null,
      ].filter((text) => text !== null),
      siteName,
    }),
    byline: toByline(
      data.author ?? readMeta(document, 'author') ?? readMarked(document, BYLINES) ?? readByline(drafts),
      siteName,
    ),
    siteName,
    publishedAt: toIsoDate(
      data.publishedAt ??
        readMeta(document, 'article:published_time', 'datePublished', 'date', 'dc.date') ??
        readMarked(document, DATES),
    ),
    description: readMeta(document, 'description', 'og:description', 'twitter:description'),
  }
}

export type Metadata = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedAt'> & { description: string | null }

/** UTF-16 units. */
const MAX_FIELD = 1000
const MAX_BYLINE = 120

const BYLINES =
  '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.byline .author,.author-name,.byline'
const DATES = 'time[itemprop="datePublished"],[itemprop="datePublished"],article time[datetime],time[pubdate]'

export function readMeta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
    const content = toField(meta?.getAttribute('content') ?? '')
    if (content !== '') return content
  }
  return null
}

function readMarked(document: Document, selector: string): string | null {
  const element = document.querySelector(selector)
  if (element === null) return null
  const text = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textContentOf(element)
  return toField(text) || null
}

const toField = (text: string): string => collapse(text.slice(0, MAX_FIELD)).toWellFormed()

/** "By Ann Marsh · March 3" under the headline, in an element that does not say what it is. */
function readByline(drafts: Draft[]): string | null {
  const headline = drafts.findIndex((draft) => draft.level === 1)
  for (const { text } of drafts.slice(headline + 1, headline + 1 + MAX_LINES_TO_BYLINE)) {
    const name = text.length <= MAX_BYLINE ? BYLINE.exec(text)?.[1] : undefined
    if (name !== undefined) return name
  }
  return null
}

const MAX_LINES_TO_BYLINE = 6

/** An address is no name, the site's own name says nothing twice, and a line with figures is a date or a count of comments. */
function toByline(text: string | null, siteName: string | null): string | null {
  const name = text?.replace(/^(?:by|von|par|por|di|door|av)\s+/i, '') ?? ''
  return name === '' || name === siteName || name.length > MAX_BYLINE || /https?:|@|\d/.test(name) ? null : name
}

/** A date without a time stays one: midnight in Greenwich is the day before in America. */
function toIsoDate(text: string | null): string | null {
  if (text === null) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
