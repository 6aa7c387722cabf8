import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../lib/article.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import type { BenchOptions } from './main.ts'
import { createProgress } from './progress.ts'
import { runFloor } from './speed-floor.ts'
import { installPeers, PEERS, runAlone, type AloneRun } from './speed-peers.ts'
import { buildLongArticle } from './speed-text.ts'
import { formatTable } from './table.ts'

/** How long summarizing takes as texts grow, beside the least it could take and what other packages take. */
export async function runSpeedBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const articles: Article[] = []
  for (const { words } of SIZES) {
    const article = buildLongArticle(data, words)
    if (!article.ok) return article
    articles.push(article.value)
  }
  const folder = mkdtempSync(join(tmpdir(), 'precis-speed-'))
  try {
    return await measureAll(articles, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const SIZES = [
  { label: '1k', words: 1_000, runs: 30 },
  { label: '10k', words: 10_000, runs: 15 },
  { label: '100k', words: 100_000, runs: 5 },
  { label: '1M', words: 1_000_000, runs: 2 },
]

async function measureAll(articles: Article[], folder: string): Promise<Result<string, string>> {
  const progress = createProgress('speed', SIZES.length * (2 + PEERS.length))
  const language = await loadLanguagePack('en')
  const [ours, floor]: number[][] = [[], []]
  if (!ours || !floor) return fail('nothing to measure')
  for (const [index, { runs }] of SIZES.entries()) {
    const article = articles[index]
    if (!article) continue
    const paragraphs = article.blocks.map(({ text }) => text)
    const pair = medianTimes([() => summarize(article, language), () => runFloor(paragraphs)], runs)
    ours.push(pair[0] ?? 0)
    floor.push(pair[1] ?? 0)
    progress.advance()
    progress.advance()
  }
  const files = articles.map((article, index) => writeText(folder, SIZES[index]?.label ?? '', article))
  const alone = runAlone({ system: 'precis', file: files.at(-1) ?? '', folder })
  const rows = [
    ['precis', ...ours.map(toMilliseconds), toExponent(ours), toMegabytes(alone?.peakMegabytes)],
    ['floor', ...floor.map(toMilliseconds), toExponent(floor), ''],
    ['precis / floor', ...ours.map((time, index) => (time / (floor[index] ?? 1)).toFixed(2)), '', ''],
  ]
  const installed = installPeers(folder)
  const peers = installed.ok
    ? PEERS.map((system) => measurePeer(system, { files, folder, advance: progress.advance }))
    : []
  progress.finish()
  const table = formatTable(['ms', ...SIZES.map(({ label }) => label), 'exponent', 'MB at 1M'], [...rows, ...peers])
  return ok(installed.ok ? table : `${table}\n\nothers skipped: ${installed.failure}`)
}

/** The first runs only warm up. Alternating, so that whatever else the machine does falls on all alike. */
function medianTimes(works: (() => unknown)[], runs: number): number[] {
  const times = works.map((): number[] => [])
  for (let run = -Math.floor(runs / 2); run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const startedAt = performance.now()
      work()
      if (run >= 0) times[index]?.push(performance.now() - startedAt)
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0)
}

type PeerOptions = { files: string[]; folder: string; advance: () => void }

/** A larger text is not tried once a smaller one took too long. */
function measurePeer(system: string, { files, folder, advance }: PeerOptions): string[] {
  const cells: string[] = [system]
  let gaveUp = false
  for (const file of files) {
    const outcome: AloneRun | null = gaveUp ? null : runAlone({ system, file, folder })
    gaveUp = outcome === null
    cells.push(outcome ? toMilliseconds(outcome.milliseconds) : '–')
    advance()
  }
  return cells
}

function writeText(folder: string, label: string, article: Article): string {
  const file = join(folder, `${label}.txt`)
  writeFileSync(file, article.blocks.map(({ text }) => text).join('\n'))
  return file
}

/** How time grows with the text from 10k words to the largest: 1 is in proportion, 2 is with its square. */
function toExponent(times: number[]): string {
  const [from, to] = [times[1] ?? 0, times.at(-1) ?? 0]
  return (Math.log(to / from) / Math.log(SIZE_RATIO)).toFixed(2)
}

const SIZE_RATIO = 100

const toMilliseconds = (time: number): string => (time < 100 ? time.toFixed(1) : time.toFixed(0))

const toMegabytes = (megabytes: number | undefined): string => (megabytes === undefined ? '–' : megabytes.toFixed(0))
