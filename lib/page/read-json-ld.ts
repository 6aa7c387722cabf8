import { collapse } from './collapse.ts'

/** UTF-16 units. Real article data has a few thousand. */
const MAX_SCRIPT = 200_000
const MAX_SCRIPTS = 10
const MAX_NODES = 300
const ARTICLE_TYPE = /Article|Posting|Report$|^(?:Review|Recipe|WebPage)$/

/** What the page's JSON-LD says about its article. */
export function readJsonLd(document: Document): JsonLd {
  const article = readJsonLdNodes(document).find(
    (node) => ARTICLE_TYPE.test(String(node['@type'])) && 'headline' in node,
  )
  return {
    headline: toText(article?.['headline']),
    author: toNames(article?.['author']),
    publisher: toNames(article?.['publisher']),
    publishedAt: toText(article?.['datePublished']),
  }
}

/** All that it tells of. */
export function readJsonLdNodes(document: Document): Fields[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS)
  return scripts.flatMap((script) => collectNodes(parse(script.firstChild?.nodeValue ?? '')))
}

export type JsonLd = Record<'headline' | 'author' | 'publisher' | 'publishedAt', string | null>

type Fields = Record<string, unknown>

function parse(text: string): unknown {
  if (text.length > MAX_SCRIPT) return null
  try {
    return JSON.parse(text)
  } catch {
    return null // Many sites write JSON-LD that no parser takes; the page has other words for it.
  }
}

/** The objects of a graph or a list, at any depth that is used in practice. */
function collectNodes(value: unknown): Fields[] {
  const queue = [value]
  const nodes: Fields[] = []
  for (let node = queue.shift(); queue.length < MAX_NODES && nodes.length < MAX_NODES; node = queue.shift()) {
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES))
    else if (isFields(node)) {
      nodes.push(node)
      queue.push(node['@graph'])
    }
    if (queue.length === 0) break
  }
  return nodes
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Many sites write here as they do in HTML ("Bread &amp; water"), of one in fourteen headlines; elsewhere they say it plainly. */
function toText(value: unknown): string | null {
  const text = typeof value === 'string' ? collapse(value.slice(0, MAX_FIELD)) : ''
  return text === '' || /&#?\w+;/.test(text) ? null : text.toWellFormed()
}

const MAX_FIELD = 300

function toNames(value: unknown): string | null {
  const people: unknown[] = Array.isArray(value) ? value.slice(0, MAX_PEOPLE) : [value]
  const names = people
    .map((person) => toText(isFields(person) ? person['name'] : person))
    .filter((name) => name !== null)
  return names.length > 0 ? names.join(', ') : null
}

const MAX_PEOPLE = 8
