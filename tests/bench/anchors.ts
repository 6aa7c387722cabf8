import { ok, type Result } from '../../lib/result.ts'
import { list, number, record, text } from '../../lib/browser/decoder.ts'
import type { AnchorCheck, LostBlock } from './in-page/check-anchors.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'
import type { BenchOptions } from './main.ts'
import { formatTable } from './table.ts'
import { visitPages, type Visited } from './visit-pages.ts'

/** Looks up every block of every saved page again: what a click on it would find in the live page. */
export async function runAnchorsBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const code = await bundleInPageCode()
  const run = { code, expression: 'checkAnchors(document)', decode: decodeCheck }
  const visited = await visitPages({ data, label: 'anchors', look: (page) => runInPage(page, run) })
  if (!visited.ok) return visited
  const corpora = [...Map.groupBy(visited.value, ({ corpus }) => corpus)]
  return ok([formatTable(HEADER, corpora.map(toRow)), ...visited.value.flatMap(describeLost)].join('\n'))
}

const decodeCheck = record<AnchorCheck>({
  blocks: number,
  lost: list(record<LostBlock>({ index: number, kind: text, problem: text, text })),
})

const HEADER = ['corpus', 'pages with an article', 'blocks', 'found again', 'pages with all']

type Checked = Visited<AnchorCheck>

function toRow([corpus, pages]: [string, Checked[]]): string[] {
  const read = pages.filter(({ seen }) => seen.blocks > 0)
  const blocks = read.reduce((sum, { seen }) => sum + seen.blocks, 0)
  const lost = read.reduce((sum, { seen }) => sum + seen.lost.length, 0)
  const whole = read.filter(({ seen }) => seen.lost.length === 0).length
  const share = ((blocks - lost) / Math.max(1, blocks)) * 100
  return [corpus, String(read.length), String(blocks), `${share.toFixed(3)} %`, String(whole)]
}

const describeLost = ({ corpus, id, seen }: Checked): string[] =>
  seen.lost.map((block) => `${corpus}/${id} block ${block.index}, ${block.kind}, ${block.problem}: ${block.text}`)
