import { meanOf } from './bootstrap.ts'
import type { PickScores } from './score-picks.ts'
import { formatTable } from './table.ts'
import { sentencesFor } from './takeaways-reference.ts'

/** One article's scores by models that saw it, that saw others of its corpus, and that saw only other corpora. */
export type FitScores = Record<FitKind, PickScores> & { corpus: string }
export type FitKind = 'fitted' | 'heldOut' | 'otherCorpora'

export function formatFitTable(scores: FitScores[]): string {
  const corpora = [...new Set(scores.map(({ corpus }) => corpus))]
  const rows = corpora.flatMap((corpus) => toRows(corpus, [scores.filter((score) => score.corpus === corpus)]))
  return formatTable(HEADER, [...rows, ...toRows('macro of takeaways_*', groupTakeaways(scores))])
}

/** The macro figures in one line, for the generated file. */
export function summarizeScores(scores: FitScores[]): string {
  const [, ...rows] = toRows('', groupTakeaways(scores))
  return rows
    .map(([name, , , , r1, r2, rlsum, coverage]) => `${name?.trim()} ${r1}/${r2}/${rlsum}/${coverage}`)
    .join('; ')
}

const HEADER = 'corpus|K|R1@K|R2@K|R1@100w|R2@100w|RLsum|coverage'.split('|')

const KINDS = [
  ['fitted', '  fitted to these'],
  ['heldOut', '  held out, 5 folds'],
  ['otherCorpora', '  fitted to other corpora'],
] as const

const groupTakeaways = (scores: FitScores[]): FitScores[][] =>
  [...new Set(scores.map(({ corpus }) => corpus))]
    .filter((corpus) => corpus.startsWith('takeaways_'))
    .map((corpus) => scores.filter((score) => score.corpus === corpus))

function toRows(name: string, groups: FitScores[][]): string[][] {
  const sentences = groups[0]?.[0] ? String(sentencesFor(groups[0][0].corpus)) : ''
  const rows = KINDS.map(([kind, label]) => {
    const figure = (of: (scores: PickScores) => number) =>
      (100 * meanOf(groups.map((group) => meanOf(group.map((score) => of(score[kind])))))).toFixed(1)
    return [
      label,
      '',
      figure(({ atSentences }) => atSentences.r1),
      figure(({ atSentences }) => atSentences.r2),
      figure(({ atWords }) => atWords.r1),
      figure(({ atWords }) => atWords.r2),
      figure(({ atWords }) => atWords.rlsum),
      figure(({ atWords }) => atWords.coverage),
    ]
  })
  return [[name, sentences, '', '', '', '', '', ''], ...rows]
}
