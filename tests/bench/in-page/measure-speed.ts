import type { Block } from '../../../lib/article.ts'
import { summarize } from '../../../lib/summary/summarize.ts'
import { buildLanguagePack } from '../../../lib/text/language-pack.ts'
import { languageData } from '../../../lib/text/languages/en.ts'
import { buildArticle } from '../../support/build-article.ts'
import { createFloor } from '../speed-floor.ts'
import { medianTimes, type SpeedPair } from '../median-times.ts'

/** Milliseconds for an English article of these blocks once everything is compiled: ours, and the least there is to do. */
export function measureWarm(blocks: Block[], calls: { runs: number; repeats: number }): SpeedPair {
  const article = buildArticle(blocks)
  const language = loadEnglish()
  const paragraphs = toParagraphs(blocks)
  const floor = createFloor()
  return medianTimes({ ours: () => summarize(article, language), floor: () => floor(paragraphs) }, calls)
}

/** Milliseconds for the first call in a new page, what is known of the language included. */
export function measureFirst(blocks: Block[]): number {
  const article = buildArticle(blocks)
  return timeOf(() => summarize(article, loadEnglish()))
}

/** Milliseconds for the first call of the floor in a new page, which has its segmenter already. */
export function measureFirstFloor(blocks: Block[]): number {
  const paragraphs = toParagraphs(blocks)
  const floor = createFloor()
  return timeOf(() => floor(paragraphs))
}

/** Milliseconds for the platform to make the floor's segmenter in a new page. */
export const measureSegmenter = (): number => timeOf(createFloor)

const loadEnglish = () => buildLanguagePack('en', languageData)

const toParagraphs = (blocks: Block[]): string[] => blocks.map(({ text }) => text)

function timeOf(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}
