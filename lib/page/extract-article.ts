import type { Block, ReadArticle } from '../article.ts'
import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Rule } from './choice.ts'
import { collectDrafts, headingLevelOf, type Draft } from './collect-drafts.ts'
import { endsAtWall } from './ends-at-wall.ts'
import { hidesText } from './hides-text.ts'
import { isListing } from './is-listing.ts'
import { looksLikeArticle } from './looks-like-article.ts'
import { readMetadata } from './read-metadata.ts'
import { selectArticle } from './select-article.ts'
import type { PageSnapshot, SnapshotText } from './snapshot.ts'

/** Finds the article in a page. `texts` says for each block which texts of the live page it was made of. */
export function extractArticle(snapshot: PageSnapshot, rules?: readonly Rule[]): Result<ExtractedArticle, Failure> {
  const drafts = collectDrafts(snapshot.body)
  const metadata = readMetadata(snapshot.document, drafts)
  const { body, dek, root } = selectArticle(drafts, metadata, rules)
  if (!looksLikeArticle(body) || isListing(drafts, body)) return fail('no-article')
  const { description: _, ...shown } = metadata
  const fields = toPageFields(snapshot)
  const partial = [...fields.partial]
  if (root && hidesText(snapshot, root, body)) partial.push('hidden-text')
  if (endsAtWall(drafts, body.at(-1))) partial.push('paywall')
  return ok(toExtracted(body, { ...fields, ...shown, partial, dek, scope: 'page' }))
}

export type ExtractedArticle = { article: ReadArticle; places: Place[]; body: Draft[] }

/** Where a block stands in the live page. */
export type Place = { element: Element; texts: Text[] }

export function toPageFields({ document, partial }: PageSnapshot): Pick<ReadArticle, 'url' | 'language' | 'partial'> {
  const language = (document.documentElement.getAttribute('lang') ?? '').slice(0, MAX_LANGUAGE)
  return { url: document.URL, language, partial }
}

/** UTF-16 units. BCP 47 asks for room for so many. */
const MAX_LANGUAGE = 35

export function toExtracted(body: Draft[], fields: Omit<ReadArticle, 'blocks'>): ExtractedArticle {
  return {
    body,
    article: { ...fields, blocks: body.map(toBlock) },
    places: body.map(({ element, pieces }) => ({
      element: element.live,
      texts: pieces.map((piece: SnapshotText) => piece.live),
    })),
  }
}

/** What we took for a heading has no level of its own: it is a section right under the title. */
const LEVEL_OF_INFERRED = 2

function toBlock({ kind, level, text, element }: Draft): Block {
  if (kind !== 'heading') return { kind, text }
  return { kind, level: level ?? LEVEL_OF_INFERRED, text, inferred: headingLevelOf(element) === null }
}
