import type { SharedEntry, SharedList, SharedQuote, SharedSummary } from './shared-summary.ts'

/** The summary as Markdown. Text of the page stays text: it can neither become markup nor break out of its line. */
export function toMarkdown({ title, url, facts, lists, outline }: SharedSummary): string {
  return [
    `# ${toLink(title, url)}`,
    ...(facts.length > 0 ? [facts.map(escape).join('  \n')] : []),
    ...lists.flatMap(toQuotes),
    ...(outline === null ? [] : [`## ${escape(outline.heading)}`, outline.entries.flatMap(toLines).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n')
}

function toQuotes({ heading, quotes }: SharedList): string[] {
  return [`## ${escape(heading)}`, ...quotes.map(toQuote)]
}

const toQuote = ({ text, url, source }: SharedQuote): string => `> ${escape(text)} — ${toLink(source, url)}`

function toLines({ title, time, children }: SharedEntry): string[] {
  const own = `- ${escape(title)}${time === null ? '' : ` (${escape(time)})`}`
  return [own, ...children.flatMap(toLines).map((line) => `  ${line}`)]
}

const toLink = (text: string, url: string): string => `[${escape(text)}](${escapeUrl(url)})`

/** Only what would be markup is escaped: a text without any reads as it was written. */
const escape = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w{1,31};)/gu, String.raw`\$&`)
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=[#>+-])/, '\\')

/** Brackets and spaces end an address in Markdown. */
const escapeUrl = (url: string): string =>
  url.replaceAll(/[\s()<>\\]/g, encodeURIComponent).replaceAll(/[()]/g, encodeBracket)

const encodeBracket = (bracket: string): string => (bracket === '(' ? '%28' : '%29')
