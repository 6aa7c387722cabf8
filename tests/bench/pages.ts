import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import { launchExtension } from '../support/launch-extension.ts'
import { listCorpora, readCorpus, readMaybeZipped } from './corpus.ts'
import { findHeadingLevel } from './find-heading-level.ts'
import type { BenchOptions } from './main.ts'
import { decodePageTruth, NOTHING, type PageOutline, type PageTruth } from './page-corpus.ts'
import { createPageReader, type PageReader } from './page-reader.ts'
import { createPageServer, type PageServer } from './page-server.ts'
import { nameOutline, type OutlineSource } from './name-outline.ts'
import { formatPagesTable, type PagesResult } from './pages-table.ts'
import { readPagesWithout } from './pages-without.ts'
import { createProgress, type Progress } from './progress.ts'
import { createTimeSampler } from './sample-times.ts'
import { formatReadingTimes } from './times.ts'
import { toOutline } from './to-outline.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')

/** Reads saved pages in a real browser with the extension as it ships, and compares with what people marked as the article. */
export async function runPagesBench({ data, predictions, without }: BenchOptions): Promise<Result<string, string>> {
  if (without.length > 0) {
    const results = await readPagesWithout(data, without)
    return results.ok ? ok(formatPagesTable(results.value)) : results
  }
  const corpora = readCorpora(data)
  if (!corpora.ok) return corpora
  const built = buildExtension()
  if (!built.ok) return built
  const server = await createPageServer()
  const extension = await launchExtension()
  const times = await createTimeSampler()
  const progress = createProgress(
    'pages',
    corpora.value.reduce((sum, { pages }) => sum + pages.length, 0),
  )
  try {
    const results: PagesResult[] = []
    for (const corpus of corpora.value) {
      results.push(
        await measureCorpus(corpus, { server, progress, read: createPageReader(extension, { after: times.look }) }),
      )
      if (predictions) writePredictions(predictions, results.at(-1))
    }
    return ok(`${formatPagesTable(results)}\n\n${formatReadingTimes(times.pairs)}`)
  } finally {
    progress.finish()
    server.close()
    await extension.close()
  }
}

/** `failure`: why there is no article, or null. `outline`: of what it is made, where the shipped reader read the page. */
export type PageOutcome = {
  truth: PageTruth
  output: PageOutline
  outline: OutlineSource | null
  failure: string | null
  milliseconds: number | null
}

type Corpus = { name: string; folder: string; pages: PageTruth[] }
type Bench = { server: PageServer; progress: Progress; read: PageReader }

function readCorpora(data: string): Result<Corpus[], string> {
  const files = listCorpora(data)
  if (!files.ok) return files
  const corpora: Corpus[] = []
  for (const file of files.value) {
    const pages = readCorpus(file, decodePageTruth)
    if (!pages.ok) return pages
    corpora.push({ name: file.name, folder: join(data, file.name), pages: pages.value })
  }
  return ok(corpora)
}

/** What is measured is what ships. */
function buildExtension(): Result<null, string> {
  try {
    execFileSync('npx', ['wxt', 'build'], { cwd: REPOSITORY, stdio: ['ignore', 2, 2] })
    return ok(null)
  } catch (error) {
    return fail(`the build failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function measureCorpus({ name, folder, pages }: Corpus, bench: Bench): Promise<PagesResult> {
  const outcomes: PageOutcome[] = []
  for (const [index, truth] of pages.entries()) {
    outcomes.push(await measurePage(truth, { ...bench, folder, place: `${name}/${index}` }))
    bench.progress.advance()
  }
  return { name, outcomes }
}

async function measurePage(truth: PageTruth, page: Bench & { folder: string; place: string }): Promise<PageOutcome> {
  const path = [`${truth.id}.html.gz`, `${truth.id}.html`].map((file) => join(page.folder, file)).find(existsSync)
  const unread = { truth, output: NOTHING, outline: null }
  const html = path === undefined ? fail('no file') : readMaybeZipped(path)
  if (!html.ok) return { ...unread, failure: html.failure, milliseconds: null }
  const { article, milliseconds, page: read } = await page.read(page.server.show(page.place, html.value))
  if (!article.ok) return { ...unread, failure: article.failure, milliseconds }
  const dekLevel = (await read?.evaluate(findHeadingLevel, article.value.dek)) ?? null
  const output = toOutline(article.value, dekLevel)
  return { truth, output, outline: nameOutline(article.value), failure: null, milliseconds }
}

function writePredictions(folder: string, result: PagesResult | undefined): void {
  if (!result) return
  mkdirSync(folder, { recursive: true })
  const lines = result.outcomes.map(({ truth, output }) => JSON.stringify({ id: truth.id, ...output }))
  writeFileSync(join(folder, `${result.name}.jsonl`), `${lines.join('\n')}\n`)
}
