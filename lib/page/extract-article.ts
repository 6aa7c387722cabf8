import type { Article, Block } from '../article.ts'
import { directionOf } from '../text/language.ts'
import type { Failure } from '../failure.ts'
import { fail, ok, type Result } from '../result.ts'
import { collectDrafts, headingLevelOf, type Draft } from './collect-drafts.ts'
import { isListing } from './is-listing.ts'
import { looksLikeArticle } from './looks-like-article.ts'
import { readLanguage } from './read-language.ts'
import { readMetadata } from './read-metadata.ts'
import { selectArticle } from './select-article.ts'
import type { PageSnapshot, SnapshotText } from './snapshot.ts'

/** Finds the article in a page. `texts` says for each block which texts of the live page it was made of. */
export function extractArticle(snapshot: PageSnapshot): Result<ExtractedArticle, Failure> {
  const drafts = collectDrafts(snapshot.body)
  const metadata = readMetadata(snapshot.document, drafts)
  const { body, dek } = selectArticle(drafts, metadata)
  if (!looksLikeArticle(body) || isListing(drafts, body)) return fail('no-article')
  const { description: _, ...shown } = metadata
  return ok(toExtracted(body, { ...toPageFields(snapshot, body), ...shown, dek, scope: 'page' }))
}

export type ExtractedArticle = { article: Article; places: Place[] }

/** Where a block stands in the live page. */
export type Place = { element: Element; texts: Text[] }

export function toPageFields(
  snapshot: PageSnapshot,
  body: Draft[],
): Pick<Article, 'url' | 'language' | 'direction' | 'partial'> {
  const language = readLanguage(snapshot.document, body.map((draft) => draft.text).join('\n'))
  return { url: snapshot.document.URL, language, direction: directionOf(language), partial: snapshot.partial }
}

export function toExtracted(body: Draft[], fields: Omit<Article, 'blocks'>): ExtractedArticle {
  return {
    article: { ...fields, blocks: body.map(toBlock) },
    places: body.map(({ element, pieces }) => ({
      element: element.live,
      texts: pieces.map((piece: SnapshotText) => piece.live),
    })),
  }
}

function toBlock({ kind, level, text, element }: Draft): Block {
  if (kind !== 'heading') return { kind, text }
  return { kind, level: level ?? 2, text, inferred: headingLevelOf(element) === null }
}
