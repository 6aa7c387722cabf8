import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../lib/article.ts'
import { ok, type Result } from '../../lib/result.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import type { BenchOptions } from './main.ts'
import { medianTimes, type SpeedPair } from './median-times.ts'
import { createProgress } from './progress.ts'
import { createFloor } from './speed-floor.ts'
import { measureInPage } from './speed-in-page.ts'
import { installPeers, PEERS, runAlone, type AloneRun } from './speed-peers.ts'
import { FIRST_CALL_WORDS, SIZES } from './speed-sizes.ts'
import { formatSpeedTable } from './speed-table.ts'
import { buildLongArticle } from './speed-text.ts'

/** How long summarizing takes as texts grow, beside the least it could take and what other packages take. */
export async function runSpeedBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const articles: Article[] = []
  for (const { words } of SIZES) {
    const article = buildLongArticle(data, words)
    if (!article.ok) return article
    articles.push(article.value)
  }
  const first = buildLongArticle(data, FIRST_CALL_WORDS)
  return first.ok ? ok(await measureAll(articles, first.value)) : first
}

async function measureAll(articles: Article[], first: Article): Promise<string> {
  const progress = createProgress('speed', SIZES.length * (2 + PEERS.length))
  const node = await measureInNode(articles, progress.advance)
  const page = await measureInPage({ articles, first, advance: progress.advance })
  const others = measureOthers(articles, progress.advance)
  progress.finish()
  return formatSpeedTable({ node, page, ...others })
}

async function measureInNode(articles: Article[], advance: () => void): Promise<SpeedPair[]> {
  const language = await loadLanguagePack('en')
  const floor = createFloor()
  const pairs: SpeedPair[] = []
  for (const [index, article] of articles.entries()) {
    const paragraphs = article.blocks.map(({ text }) => text)
    const works = { ours: () => summarize(article, language), floor: () => floor(paragraphs) }
    pairs.push(medianTimes(works, SIZES[index] ?? { runs: 1, repeats: 1 }))
    advance()
  }
  return pairs
}

/** `alone`: ours at each size, once, as the others are run. `failure`: why there are no others. */
export type OthersSpeed = { alone: (AloneRun | null)[]; peers: PeerSpeed[]; failure: string | null }
export type PeerSpeed = { system: string; runs: (AloneRun | null)[] }

/** Each run in a process of its own, from one file with the text. */
function measureOthers(articles: Article[], advance: () => void): OthersSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'precis-speed-'))
  try {
    const files = articles.map((article, index) => writeText(folder, SIZES[index]?.label ?? '', article))
    const alone = files.map((file) => runAlone('precis', file))
    const installed = installPeers()
    if (!installed.ok) return { alone, peers: [], failure: installed.failure }
    const peers = PEERS.map((system) => ({ system, runs: runUntilTooSlow(system, files, advance) }))
    return { alone, peers, failure: null }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A larger text is not tried once a smaller one took too long. */
function runUntilTooSlow(system: string, files: string[], advance: () => void): (AloneRun | null)[] {
  let gaveUp = false
  return files.map((file) => {
    const outcome = gaveUp ? null : runAlone(system, file)
    gaveUp = outcome === null
    advance()
    return outcome
  })
}

function writeText(folder: string, label: string, article: Article): string {
  const file = join(folder, `${label}.txt`)
  writeFileSync(file, article.blocks.map(({ text }) => text).join('\n'))
  return file
}
