import { list, nullable, number, record, text } from '../../lib/browser/decoder.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { RuleScore } from './in-page/score-rules.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'
import type { BenchOptions } from './main.ts'
import { toPageFigures } from './page-figures.ts'
import type { PageScore } from './page-score.ts'
import { formatTable } from './table.ts'
import { visitPages, type Visited } from './visit-pages.ts'

/** What each rule of the extraction gains and loses: the figures with all rules, less those without it. */
export async function runRulesBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const code = await bundleInPageCode({ minify: false })
  const visited = await visitPages({
    data,
    label: 'rules',
    look: async (page, { truth }) =>
      runInPage(page, { code, expression: `scoreRules(document, ${JSON.stringify(truth)})`, decode: decodeScores }),
  })
  if (!visited.ok) return visited
  const corpora = Map.groupBy(visited.value, ({ corpus }) => corpus)
  return ok([...corpora].map(([corpus, pages]) => formatTable([corpus, ...HEADER], toRows(pages))).join('\n\n'))
}

const HEADER = ['pages moved', 'F1', 'headings found', 'headings right', 'all found']
const SHOWN = ['f1', 'headingsFound', 'headingsRight', 'allFound'] as const

const decodeScores = list(
  record<RuleScore>({
    without: nullable(text),
    score: record<PageScore>({
      precision: number,
      recall: number,
      f1: number,
      wanted: number,
      kept: number,
      got: number,
      junk: number,
      pairs: number,
      agreeing: number,
    }),
  }),
)

function toRows(pages: Array<Visited<RuleScore[]>>): string[][] {
  const runs = Map.groupBy(
    pages.flatMap(({ seen }) => seen),
    ({ without }) => without,
  )
  const all = (runs.get(null) ?? []).map(({ score }) => score)
  const whole = toPageFigures(all)
  return [...runs].map(([rule, scored]) => {
    const scores = scored.map(({ score }) => score)
    const figures = toPageFigures(scores)
    if (rule === null) return ['all rules', String(pages.length)].concat(SHOWN.map((name) => figures[name].toFixed(4)))
    const moved = scores.filter((score, page) => isMoved(score, all[page])).length
    return [rule, String(moved)].concat(SHOWN.map((name) => formatGain(whole[name] - figures[name])))
  })
}

const isMoved = (score: PageScore, other: PageScore | undefined): boolean =>
  score.f1 !== other?.f1 || score.kept !== other.kept || score.junk !== other.junk

const formatGain = (gain: number): string => `${gain > 0 ? '+' : ''}${gain.toFixed(4)}`
