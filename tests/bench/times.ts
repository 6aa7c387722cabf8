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
    look: async (page, _, index) => {
      const order = index % 2 === 0 ? 'ours first' : 'theirs first'
      const run = (name: string) =>
        runInPage(page, { code, expression: `${name}(document, '${order}')`, decode: decodePair })
      return { reading: await run('measureReading'), copying: await run('measureCopying') }
    },
  })
  return visited.ok ? ok(formatTimes(visited.value)) : visited
}

type PageTimes = { corpus: string; seen: { reading: Pair; copying: Pair } }

const HEADER = ['corpus', 'pages', 'median ms', 'p95 ms', 'longest ms', 'median ratio', 'p95 ratio']

function formatTimes(pages: PageTimes[]): string {
  const corpora = [...Map.groupBy(pages, ({ corpus }) => corpus), ['all', pages] as const]
  return formatTable(HEADER, corpora.flatMap(toCorpusRows))
}

/** The reader beside Readability on the same pages, as one table. */
export const formatReadingTimes = (pairs: Pair[]): string =>
  formatTable([`timed on ${pairs.length} pages`, '', ...HEADER.slice(2)], toRows(pairs, READERS))

const READERS: [string, string] = ['  the whole reader', '  Readability with its clone']

function toCorpusRows([name, pages]: readonly [string, PageTimes[]]): string[][] {
  const reading = pages.map(({ seen }) => seen.reading)
  const copying = pages.map(({ seen }) => seen.copying)
  return [
    [name, String(pages.length)],
    ...toRows(reading, READERS),
    ...toRows(copying, ['  its snapshot alone', '  document.cloneNode(true)']),
  ]
}

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
