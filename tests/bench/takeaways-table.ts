import type { Rouge } from './rouge.ts'
import type { PickScores } from './score-picks.ts'
import { formatTable } from './table.ts'
import type { ArticleOutcome } from './takeaways.ts'
import { RECORDED_LEXRANK, sentencesFor } from './takeaways-reference.ts'

export type CorpusResult = { name: string; outcomes: ArticleOutcome[] }

/** A row for us, one for the lead, one for LexRank where it was recorded; then the mean of the corpora of takeaways. */
export function formatTakeawaysTable(results: CorpusResult[]): string {
  const rows = results.flatMap(toRows)
  const macro = results.filter(({ name }) => name.startsWith('takeaways_'))
  return formatTable(HEADER, macro.length > 0 ? [...rows, ...toMacroRows(macro)] : rows)
}

const HEADER = [
  'corpus',
  'n',
  'K',
  'R1@K',
  'R2@K',
  'RLsum@K',
  'cov@K',
  'R1@100w',
  'R2@100w',
  'RLsum@100w',
  'cov@100w',
  'ms/article',
]

function toRows({ name, outcomes }: CorpusResult): string[][] {
  const count = outcomes.length
  const milliseconds = mean(outcomes.map((outcome) => outcome.milliseconds))
  const size = [String(count), String(sentencesFor(name))]
  const ours = averageScores(outcomes.map((outcome) => outcome.ours))
  const lead = averageScores(outcomes.map((outcome) => outcome.lead))
  const lexRank = RECORDED_LEXRANK.get(name)
  return [
    [name, ...size, ...toCells(ours), milliseconds.toFixed(1)],
    ['  lead', ...size, ...toCells(lead)],
    ...(lexRank ? [['  LexRank, recorded', ...size, ...toRecordedCells(lexRank)]] : []),
  ]
}

function toMacroRows(results: CorpusResult[]): string[][] {
  const size = [String(results.length), '']
  const macroOf = (side: 'ours' | 'lead') =>
    averageScores(results.map(({ outcomes }) => averageScores(outcomes.map((outcome) => outcome[side]))))
  const recorded = results.flatMap(({ name }) => RECORDED_LEXRANK.get(name) ?? [])
  const lexRank = [0, 1, 2, 3].map((column) => mean(recorded.filter((_, index) => index % 4 === column)))
  return [
    ['macro of takeaways_*', ...size, ...toCells(macroOf('ours'))],
    ['  lead', ...size, ...toCells(macroOf('lead'))],
    ...(recorded.length === results.length * 4 ? [['  LexRank, recorded', ...size, ...toRecordedCells(lexRank)]] : []),
  ]
}

const toCells = ({ atSentences, atWords }: PickScores) => [...toFigures(atSentences), ...toFigures(atWords)]

const toFigures = ({ r1, r2, rlsum, coverage }: Rouge) =>
  [r1, r2, rlsum, coverage].map((score) => (100 * score).toFixed(1))

const toRecordedCells = ([r1 = 0, r2 = 0, r1AtWords = 0, r2AtWords = 0]: readonly number[]) => [
  r1.toFixed(1),
  r2.toFixed(1),
  '',
  '',
  r1AtWords.toFixed(1),
  r2AtWords.toFixed(1),
]

const averageScores = (scores: PickScores[]): PickScores => ({
  atSentences: averageRouge(scores.map(({ atSentences }) => atSentences)),
  atWords: averageRouge(scores.map(({ atWords }) => atWords)),
})

const averageRouge = (scores: Rouge[]): Rouge => ({
  r1: mean(scores.map(({ r1 }) => r1)),
  r2: mean(scores.map(({ r2 }) => r2)),
  rlsum: mean(scores.map(({ rlsum }) => rlsum)),
  coverage: mean(scores.map(({ coverage }) => coverage)),
})

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
