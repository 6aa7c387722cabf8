import type { ReadArticle } from '../../../lib/article.ts'
import type { Result } from '../../../lib/result.ts'
import { ESSAY, type Expected } from './hostile-page.ts'

/** What came of reading a hostile page, in any browser. */
export type HostileReading = {
  article: Result<ReadArticle, string>
  /** Of processor time. */
  processorMs: number
  /** By the clock, from the question to its answer; null where none came. */
  milliseconds: number | null
  /** Errors that our own scripts threw and nobody caught. */
  errors: string[]
}

/** Of processor time. */
const MAX_PROCESSOR_MS = 3000

/** Share of the essay's text. */
const MIN_RECALL = 0.98

/** What is wrong with an answer, if anything. */
export function judgeReading(reading: HostileReading, expected: Expected): string[] {
  const { article, processorMs, errors } = reading
  const found = [...errors, ...(processorMs > MAX_PROCESSOR_MS ? [`took ${processorMs} ms`] : [])]
  if (!article.ok) return article.failure === expected.failure ? found : [...found, `failed: ${article.failure}`]
  if (expected.failure !== undefined) return [...found, 'has an article']
  return [...found, ...judgeArticle(article.value, expected)]
}

function judgeArticle({ blocks, partial }: ReadArticle, expected: Expected): string[] {
  const text = blocks.map((block) => block.text).join('\n')
  const recall = lengthOf(ESSAY.filter((paragraph) => text.includes(paragraph))) / lengthOf(ESSAY)
  return [
    ...(recall < MIN_RECALL && expected.anyArticle !== true ? [`recall ${recall.toFixed(2)}`] : []),
    ...(expected.shown ?? []).filter((marker) => !text.includes(marker)).map((marker) => `lacks ${marker}`),
    ...(expected.hidden ?? []).filter((marker) => text.includes(marker)).map((marker) => `shows ${marker}`),
    ...(String(partial) === String(expected.partial ?? []) ? [] : [`is partial for [${partial.join()}]`]),
    ...(text.isWellFormed() ? [] : ['has half a sign']),
  ]
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.join('').length
