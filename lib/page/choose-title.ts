import { collapse, fold } from './collapse.ts'

/** The article's title without the site's name: the page's own heading where what it tells other sites agrees with it. */
export function chooseTitle({ headings, shared, written, siteName }: TitleSources): string {
  const told = [shared ?? '', written].filter((text) => text !== '')
  const agreed = headings.filter((heading) => told.some((text) => agrees(fold(heading), text)))
  const longest = agreed.toSorted((one, other) => other.length - one.length)[0]
  const title = longest ?? withoutSite(shared ?? '', siteName) ?? withoutSite(written, siteName) ?? headings[0] ?? ''
  return title.slice(0, MAX_TITLE)
}

export type TitleSources = { headings: string[]; shared: string | null; written: string; siteName: string | null }

/** UTF-16 units. */
const MAX_TITLE = 300
/** Shorter parts are section names: "News". */
const MIN_AGREEMENT = 10
const SEPARATOR = /\s+[|–—·•»›:\-/]+\s+|\s*\|\s*/

/** A heading that says more than the page tells elsewhere has a kicker in it, or a note. */
const agrees = (heading: string, told: string): boolean =>
  heading === fold(told.split(SEPARATOR, 1)[0] ?? '') ||
  (heading.length >= MIN_AGREEMENT && fold(told).includes(heading))

/** Drops "| The Daily Ledger" from either end; when no part is the site's name, an unnamed last part of few words. */
function withoutSite(text: string, siteName: string | null): string | null {
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '')
  const [last = ''] = parts.slice(-1)
  const site = parts.find((part) => fold(part) === fold(siteName ?? ''))
  if (site !== undefined) return cutEnds(text, site)
  const isSite = parts.length > 1 && last.split(/\s+/).length <= MAX_SITE_WORDS && last.length < text.length / 2
  return (isSite ? cutEnds(text, last) : collapse(text)) || null
}

const MAX_SITE_WORDS = 4

function cutEnds(text: string, name: string): string {
  const start = text.startsWith(name) ? text.slice(name.length) : text
  const rest = start.endsWith(name) ? start.slice(0, -name.length) : start
  return collapse(rest.replace(/^[\s|–—·•»›:\-/]+|[\s|–—·•»›:\-/]+$/g, '')) || text
}
