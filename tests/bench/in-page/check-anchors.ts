import type { Block } from '../../../lib/article.ts'
import type { ExtractedArticle } from '../../../lib/page/extracted-article.ts'
import { readArticle } from '../../../lib/page/read-article.ts'
import { findQuote } from '../../../lib/page/find-quote.ts'

/** Looks every block of the page's article up again, as a click on it would, without scrolling. */
export function checkAnchors(document: Document): AnchorCheck {
  const reading = readArticle(document)
  if (!reading.ok) return { blocks: 0, lost: [] }
  const { article, places } = reading.value
  const lost = article.blocks.flatMap((block, index) => {
    const problem = checkBlock({ document, places, block, index })
    return problem === null ? [] : [{ index, kind: block.kind, problem, text: block.text.slice(0, SHOWN_LENGTH) }]
  })
  return { blocks: article.blocks.length, lost }
}

export type AnchorCheck = { blocks: number; lost: LostBlock[] }
export type LostBlock = { index: number; kind: string; problem: string; text: string }

/** UTF-16 units. */
const SHOWN_LENGTH = 80

type Lookup = { document: Document; places: ExtractedArticle['places']; block: Block; index: number }

function checkBlock({ document, places, block, index }: Lookup): string | null {
  if (places[index]?.element.isConnected !== true) return 'no live element'
  if (block.kind === 'image' || block.text === '') return null
  const anchor = { block: index, start: 0, end: block.text.length, quote: block.text }
  const found = findQuote(document, places, anchor)
  if (found === null) return 'gone'
  if (found.outcome !== 'found') return found.outcome
  return saysTheSame(found.ranges, block.text)
    ? null
    : `another text: ${fold(found.ranges.join('')).slice(0, SHOWN_LENGTH)}`
}

/** What is hidden between two shown words stands in the range too, so all that was read must be met there in order. */
function saysTheSame(ranges: Range[], text: string): boolean {
  const live = fold(ranges.join(''))
  const read = fold(text)
  if (live[0] !== read[0] || live.at(-1) !== read.at(-1)) return false
  let met = 0
  for (const unit of live) if (read.startsWith(unit, met)) met += unit.length
  return met === read.length
}

const fold = (text: string): string => text.toWellFormed().replace(/\s+/g, '')
