import type { Block, ReadArticle } from '../article.ts'
import { headingLevelOf, type Draft } from './collect-drafts.ts'
import { attributeOf } from './native-dom.ts'
import type { SnapshotText } from './snapshot-node.ts'
import type { PageSnapshot } from './snapshot.ts'

export type ExtractedArticle = { article: ReadArticle; places: Place[]; body: Draft[] }

/** Where a block stands in the live page: `texts` are those that it was made of. */
export type Place = { element: Element; texts: Text[] }

export function toPageFields({ document, partial }: PageSnapshot): Pick<ReadArticle, 'url' | 'language' | 'partial'> {
  const language = (attributeOf(document.documentElement, 'lang') ?? '').slice(0, MAX_LANGUAGE)
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
