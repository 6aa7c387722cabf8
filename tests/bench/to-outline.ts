import type { Block, ReadArticle } from '../../lib/article.ts'
import type { PageOutline } from './page-corpus.ts'

/** What an article says; a picture's caption is not part of its text in any of the corpora. */
export function toOutline({ blocks }: Pick<ReadArticle, 'blocks'>): PageOutline {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, text: block.text }] : [],
  )
  return {
    text: blocks
      .filter(isBody)
      .map((block) => block.text)
      .join('\n'),
    headings,
  }
}

const isBody = ({ kind }: Block): boolean => kind !== 'caption' && kind !== 'image'
