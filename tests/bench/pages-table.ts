import { formatTable } from './table.ts'
import type { PageOutcome } from './pages.ts'
import { OUTLINE_SOURCES } from './name-outline.ts'
import { toPageFigures } from './page-figures.ts'
import { scorePage, type PageScore } from './page-score.ts'

export type PagesResult = { name: string; outcomes: PageOutcome[] }

/** Three rows a corpus: ours, and beside it what Readability and Defuddle reached on the same pages. */
export function formatPagesTable(results: PagesResult[]): string {
  const failures = results.flatMap(describeFailures)
  return [formatTable(HEADER, results.flatMap(toRows)), FOOTER, ...results.flatMap(describeOutlines), ...failures].join(
    '\n',
  )
}

const FOOTER = 'A dek is a line of the text; set as a heading, it counts as a heading found.'

const HEADER = [
  'corpus',
  'pages',
  'F1',
  'precision',
  'recall',
  'mean F1',
  'headings found',
  'headings right',
  'all found',
  'nesting',
  'ms median',
  'ms max',
]

function toRows({ name, outcomes }: PagesResult): string[][] {
  const times = outcomes.flatMap(({ milliseconds }) => milliseconds ?? []).sort((one, other) => one - other)
  const scoresOf = (side: 'readability' | 'defuddle') =>
    outcomes.map(({ truth }) => scorePage(truth, truth.recorded[side]))
  const [median, max] = [times[times.length >> 1] ?? 0, times.at(-1) ?? 0]
  const ours = outcomes.map(({ truth, output }) => scorePage(truth, output))
  return [
    [name, String(outcomes.length), ...toCells(ours), median.toFixed(0), max.toFixed(0)],
    ['  Readability 0.6, recorded', '', ...toCells(scoresOf('readability'))],
    ['  Defuddle 0.19, recorded', '', ...toCells(scoresOf('defuddle'))],
  ]
}

const toCells = (scores: PageScore[]): string[] =>
  Object.values(toPageFigures(scores)).map((figure) => figure.toFixed(3))

function describeOutlines({ name, outcomes }: PagesResult): string[] {
  const read = outcomes.flatMap(({ outline }) => outline ?? [])
  if (read.length === 0) return []
  const counts = OUTLINE_SOURCES.map((source) => `${source} ${read.filter((made) => made === source).length}`)
  return [`${name}: outlines made of ${counts.join(', ')}`]
}

function describeFailures({ name, outcomes }: PagesResult): string[] {
  const counts = new Map<string, number>()
  for (const { failure } of outcomes) if (failure !== null) counts.set(failure, (counts.get(failure) ?? 0) + 1)
  if (counts.size === 0) return []
  return [`${name}: no article on ${[...counts].map(([failure, count]) => `${count} pages (${failure})`).join(', ')}`]
}
