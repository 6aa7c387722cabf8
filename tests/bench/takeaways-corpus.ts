import type { Article, Block, HeadingLevel } from '../../lib/article.ts'

/** An article with the points its author wrote, in the shape our reader hands to the core. */
export type GoldArticle = { id: string; article: Article; points: string[] }

/** Takes `title` with `sections` of heading, level and paragraphs, or with one `text`. */
export function decodeGoldArticle(value: unknown): GoldArticle | null {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isTexts(value['references'])) return null
  const blocks = readBlocks(value)
  if (blocks === null) return null
  const language = typeof value['lang'] === 'string' ? value['lang'] : 'und'
  const article: Article = {
    url: 'https://example.org/',
    title: typeof value['title'] === 'string' ? value['title'] : '',
    dek: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language,
    direction: 'ltr',
    scope: 'page',
    blocks,
    parts: [],
    partial: [],
  }
  return { id: value['id'], article, points: value['references'] }
}

function readBlocks(value: Record<string, unknown>): Block[] | null {
  if (Array.isArray(value['sections'])) {
    const sections = value['sections'].map(readSection)
    return sections.every((blocks) => blocks !== null) ? sections.flat() : null
  }
  return typeof value['text'] === 'string' ? value['text'].split(/\n+/).map(toParagraph) : null
}

function readSection(section: unknown): Block[] | null {
  if (!isRecord(section) || !isTexts(section['paragraphs'])) return null
  const text = typeof section['heading'] === 'string' ? collapse(section['heading']) : ''
  const heading: Block = { kind: 'heading', level: toLevel(section['level']), text, inferred: false }
  return [...(text ? [heading] : []), ...section['paragraphs'].map(toParagraph)]
}

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

const toLevel = (level: unknown): HeadingLevel => LEVELS.find((known) => known === level) ?? 2

const toParagraph = (text: string): Block => ({ kind: 'paragraph', text: collapse(text) })

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim()

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
