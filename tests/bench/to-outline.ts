import type { Block, ReadArticle } from '../../lib/article.ts'
import type { PageOutline } from './page-corpus.ts'

/**
 * What the summary shows of an article. Its dek is the first line of the text and, where the page set it as a heading, a
 * heading: the truths and the peers' outputs hold it so, and a reader of the summary has it before the eyes as well.
 * `dekLevel` is the level the page gave it, null where it is no heading there. A picture's caption is not part of an
 * article's text in any of the corpora.
 */
export function toOutline({ blocks, dek }: Pick<ReadArticle, 'blocks' | 'dek'>, dekLevel: number | null): PageOutline {
  const body = blocks.filter(isBody).map((block) => block.text)
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, text: block.text }] : [],
  )
  return {
    text: (dek === null ? body : [dek, ...body]).join('\n'),
    headings: dek === null || dekLevel === null ? headings : [{ level: dekLevel, text: dek }, ...headings],
  }
}

const isBody = ({ kind }: Block): boolean => kind !== 'caption' && kind !== 'image'
