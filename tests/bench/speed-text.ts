import type { Article, Block } from '../../lib/article.ts'
import { countWords } from '../../lib/text/words.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { buildArticle } from '../support/build-article.ts'
import { listCorpora, readCorpus } from './corpus.ts'
import { decodeGoldArticle } from './takeaways-corpus.ts'

/** English articles of a folder's corpora one after the other, again from the first if need be, until there are so many words. */
export function buildLongArticle(folder: string, words: number): Result<Article, string> {
  const source = readEnglishBlocks(folder)
  if (!source.ok) return source
  const blocks: Block[] = []
  let count = 0
  for (let index = 0; count < words; index += 1) {
    const next = source.value[index % source.value.length]
    if (!next) return fail(`no English article in ${folder}`)
    blocks.push(next.block)
    count += next.words
  }
  return ok(buildArticle(blocks))
}

const CORPUS = 'takeaways_textbook'

type SizedBlock = { block: Block; words: number }

function readEnglishBlocks(folder: string): Result<SizedBlock[], string> {
  const files = listCorpora(folder)
  if (!files.ok) return files
  const file = files.value.find(({ name }) => name === CORPUS)
  if (!file) return fail(`no corpus ${CORPUS} in ${folder}`)
  const articles = readCorpus(file, decodeGoldArticle)
  if (!articles.ok) return articles
  const blocks = articles.value.flatMap(({ article }) => article.blocks)
  return ok(blocks.map((block) => ({ block, words: countWords(block.text) })))
}
