import type { SharedEntry, SharedList, SharedQuote, SharedSummary } from './shared-summary.ts'

/** The summary for editors and mail that keep links, quotes and lists. No styles: it takes on those of where it goes. */
export function toHtml({ title, url, facts, lists, outline }: SharedSummary): string {
  return [
    `<p><strong>${toLink(title, url)}</strong>${facts.map((fact) => `<br>${escape(fact)}`).join('')}</p>`,
    ...lists.map(toQuotes),
    outline === null ? '' : toHeading(outline.heading) + toEntries(outline.entries),
  ].join('')
}

function toQuotes({ heading, quotes }: SharedList): string {
  return toHeading(heading) + quotes.map(toQuote).join('')
}

export const toQuote = ({ text, url, source }: SharedQuote): string =>
  `<blockquote>${escape(text)} — ${toLink(source, url)}</blockquote>`

const toHeading = (heading: string): string => `<p><strong>${escape(heading)}</strong></p>`

function toEntries(entries: SharedEntry[]): string {
  if (entries.length === 0) return ''
  const items = entries.map(({ title, time, children }) => {
    const own = escape(title) + (time === null ? '' : ` (${escape(time)})`)
    return `<li>${own}${toEntries(children)}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}

/** What leads elsewhere than to a web page or a file is no link. */
const toLink = (text: string, url: string): string =>
  /^(?:https?|file):/i.test(url) ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text)

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
