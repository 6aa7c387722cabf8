import type { Page } from '@playwright/test'
import { number, type Decoder } from '../../lib/browser/decoder.ts'
import { ok, type Result } from '../../lib/result.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'
import type { Pair } from './in-page/measure-times.ts'
import type { BenchOptions } from './main.ts'
import { decodePair } from './sample-times.ts'
import { formatTable } from './table.ts'
import { visitPages } from './visit-pages.ts'

/** The reader's time in the page beside Readability's, and the snapshot's beside a clone's, on the same pages in turn. */
export async function runTimesBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const code = await bundleInPageCode()
  const visited = await visitPages({
    data,
    label: 'times',
    look: async (page, _, index) => lookAt(page, code, index % 2 === 0 ? 'ours first' : 'theirs first'),
  })
  return visited.ok ? ok(formatTimes(visited.value)) : visited
}

/** The first call on a page is to be the first: before the reader, which copies too, and on the page loaded anew for the visit. */
async function lookAt(page: Page, code: string, order: string): Promise<Seen> {
  const run = <T>(expression: string, decode: Decoder<T>) => runInPage(page, { code, expression, decode })
  const copying = await run(`measureCopying(document, '${order}')`, decodePair)
  const reading = await run(`measureReading(document, '${order}')`, decodePair)
  const copyingAgain = await run('measureCopyingAgain(document)', decodePair)
  await page.reload({ waitUntil: 'domcontentloaded' })
  const visiting = await run('measureVisiting(document)', number)
  await page.reload({ waitUntil: 'domcontentloaded' })
  const asking = await run('measureAsking(document)', number)
  await page.reload({ waitUntil: 'domcontentloaded' })
  const copyingCompiled = await run(`measureCopyingCompiled(document, '${order}')`, decodePair)
  return { reading, copying, copyingCompiled, copyingAgain, visiting, asking }
}

type Seen = Record<'reading' | 'copying' | 'copyingCompiled' | 'copyingAgain', Pair> &
  Record<'visiting' | 'asking', number>
type PageTimes = { corpus: string; seen: Seen }

const HEADER = ['corpus', 'pages', 'median ms', 'p95 ms', 'longest ms', 'median ratio', 'p95 ratio']

function formatTimes(pages: PageTimes[]): string {
  const corpora = [...Map.groupBy(pages, ({ corpus }) => corpus), ['all', pages] as const]
  return `${formatTable(HEADER, corpora.flatMap(toCorpusRows))}\n\n${HOW}`
}

const HOW = `Every page was laid out before anything was timed, as it is before anybody clicks. The first call is the
first that any script makes on the page; it pays for the browser's handles on its nodes and for reading their texts, as
visiting every node does, of which a clone inside the browser pays nothing; and for having each of its functions compiled,
which the row below it leaves out. Every row but the last is a first one on a page loaded anew. Called again: medians of 5
after 3.`

/** The reader beside Readability on the same pages, as one table. */
export const formatReadingTimes = (pairs: Pair[]): string =>
  formatTable([`timed on ${pairs.length} pages`, '', ...HEADER.slice(2)], toRows(pairs, READERS))

const READERS: [string, string] = ['  the whole reader', '  Readability with its clone']

function toCorpusRows([name, pages]: readonly [string, PageTimes[]]): string[][] {
  const seen = pages.map((page) => page.seen)
  const first = seen.map(({ copying }) => copying)
  const visits = seen.map(({ visiting, copying }) => ({ ours: visiting, theirs: copying.theirs }))
  const questions = seen.map(({ asking, copying }) => ({ ours: asking, theirs: copying.theirs }))
  return [
    [name, String(pages.length)],
    ...toRows(
      seen.map(({ reading }) => reading),
      READERS,
    ),
    ...toRows(first, ['  its snapshot alone, first call', CLONE]),
    ...toRows(
      seen.map(({ copyingCompiled }) => copyingCompiled),
      ['  the same, its code compiled before', CLONE],
    ),
    ...toRows(visits, ['  visiting every node, reading its text', CLONE]).slice(0, 1),
    ...toRows(questions, ['  the same, asking whether it is seen', CLONE]).slice(0, 1),
    ...toRows(
      seen.map(({ copyingAgain }) => copyingAgain),
      ['  its snapshot alone, called again', CLONE],
    ),
  ]
}

const CLONE = '  document.cloneNode(true)'

/** The ratio of the medians, and of the 95th percentiles: what a reader of many pages waits, not what one page does. */
function toRows(pairs: Pair[], [ours, theirs]: [string, string]): string[][] {
  const [own, other] = [describe(pairs.map((pair) => pair.ours)), describe(pairs.map((pair) => pair.theirs))]
  const ratios = [own.median / other.median, own.p95 / other.p95].map((ratio) => ratio.toFixed(2))
  return [
    [ours, '', ...toCells(own), ...ratios],
    [theirs, '', ...toCells(other)],
  ]
}

type Spread = { median: number; p95: number; longest: number }

function describe(times: number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), longest: at(1) }
}

const toCells = ({ median, p95, longest }: Spread): string[] => [median, p95, longest].map((ms) => ms.toFixed(1))
