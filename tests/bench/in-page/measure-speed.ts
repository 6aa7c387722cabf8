import type { Block } from '../../../lib/article.ts'
import { summarize } from '../../../lib/summary/summarize.ts'
import { buildLanguagePack } from '../../../lib/text/language-pack.ts'
import { languageData } from '../../../lib/text/languages/en.ts'
import { buildArticle } from '../../support/build-article.ts'
import { runFloor } from '../speed-floor.ts'
import { medianTimes, type SpeedPair } from '../median-times.ts'

/** Milliseconds for an English article of these blocks once everything is compiled: ours, and the least there is to do. */
export function measureWarm(blocks: Block[], calls: { runs: number; repeats: number }): SpeedPair {
  const { ours, floor } = prepare(blocks)
  return medianTimes({ ours, floor }, calls)
}

/** Milliseconds for the first call of one of them in a new page. */
export function measureFirst(blocks: Block[], which: 'ours' | 'floor'): number {
  const run = prepare(blocks)[which]
  const startedAt = performance.now()
  run()
  return performance.now() - startedAt
}

function prepare(blocks: Block[]) {
  const article = buildArticle(blocks)
  const paragraphs = blocks.map(({ text }) => text)
  return {
    ours: () => summarize(article, buildLanguagePack('en', languageData)),
    floor: () => runFloor(paragraphs),
  }
}
