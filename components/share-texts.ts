import type { Anchor, Article } from '../lib/article.ts'
import { toHtml, toQuote } from '../lib/share/to-html.ts'
import { toMarkdown } from '../lib/share/to-markdown.ts'
import { createLinker } from '../lib/share/text-fragment.ts'
import type { Flavors, SharedEntry, SharedList, SharedQuote } from '../lib/share/shared-summary.ts'
import type { Section, Summary, Takeaway } from '../lib/summary/summary.ts'
import { toDisplayText } from '../lib/text/display-text.ts'
import type { Translate } from '../lib/message-key.ts'
import type { Format } from './format.ts'
import type { OutlineNode } from './outline-tree.ts'

/** The summary as it is shown, for the clipboard. Loaded when it is asked for, and with types alone of what the panel has. */
export function shareSummary({ article, summary, shown, outline, facts, showsTime, texts }: ShownSummary): Flavors {
  const { translate, format } = texts
  const link = createLinker(article)
  const toShared = (anchor: Anchor, section: Section | undefined): SharedQuote => ({
    text: toDisplayText(anchor.quote),
    url: link(anchor),
    source: section === undefined ? translate('share_source') : toDisplayText(section.title),
  })
  const lists: SharedList[] = [
    {
      heading: translate('author_heading'),
      quotes: (summary.author?.points ?? []).map((point) => toShared(point, undefined)),
    },
    {
      heading: translate('takeaways_heading'),
      quotes: shown.map((takeaway) => toShared(takeaway.anchor, sectionOf(takeaway, summary))),
    },
  ]
  const shared = {
    title: titleOf(article),
    url: article.url,
    facts: [...listSource(article, format), facts.join(' · ')],
    lists: lists.filter(({ quotes }) => quotes.length > 0),
    outline: {
      heading: translate('outline_heading'),
      entries: outline.map((node) => toEntry(node, showsTime ? format : null)),
    },
  }
  const whole = { ...shared, outline: summary.outline.length > 0 ? shared.outline : null }
  return { text: toMarkdown(whole), html: toHtml(whole) }
}

/** One sentence with the title of its article, which leads to the sentence. */
export function shareTakeaway(article: Article, { anchor }: Takeaway): Flavors {
  const quote = { text: toDisplayText(anchor.quote), url: createLinker(article)(anchor), source: titleOf(article) }
  return { text: `${quote.text}\n— ${quote.source}\n${quote.url}\n`, html: toQuote(quote) }
}

export type ShownSummary = {
  article: Article
  summary: Summary
  shown: Takeaway[]
  outline: OutlineNode[]
  /** As the panel has them: "6 min", "1,432 words". */
  facts: string[]
  showsTime: boolean
  texts: { translate: Translate; format: Format }
}

const titleOf = ({ title, url }: Article): string => (title === '' ? url : toDisplayText(title))

const sectionOf = ({ section }: Takeaway, { outline }: Summary): Section | undefined =>
  section === null ? undefined : outline[section]

function listSource({ siteName, byline, publishedAt }: Article, format: Format): string[] {
  const date = publishedAt === null ? null : format.date(publishedAt)
  const known = [siteName, byline, date].filter((part) => part !== null).map(toDisplayText)
  return known.length === 0 ? [] : [known.join(' · ')]
}

function toEntry({ section, seconds, children }: OutlineNode, format: Format | null): SharedEntry {
  return {
    title: toDisplayText(section.title),
    time: format?.sectionTime(seconds) ?? null,
    children: children.map((child) => toEntry(child, format)),
  }
}
