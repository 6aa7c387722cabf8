import { bootstrapInterval, meanOf } from './bootstrap.ts'
import type { Rouge } from './rouge.ts'
import type { PickScores } from './score-picks.ts'
import { formatTable } from './table.ts'
import type { ArticleOutcome } from './takeaways.ts'
import { RECORDED_SCORES, sentencesFor, type RecordedScores } from './takeaways-reference.ts'

export type CorpusResult = { name: string; outcomes: ArticleOutcome[] }

/** Ours with its intervals, with the weights that ship and with weights that did not see the article; the lead, and what was recorded of others; the mean of the corpora of takeaways; languages. */
export function formatTakeawaysTable(results: CorpusResult[]): string {
  const macro = results.filter(({ name }) => name.startsWith('takeaways_'))
  const rows = [
    ...results.flatMap(({ name, outcomes }) => [
      ...toRows({ name, groups: [outcomes], sentences: String(sentencesFor(name)) }),
      ...toRecordedRows([name]),
    ]),
    ...results.flatMap(toLanguageRows),
  ]
  if (macro.length > 1) {
    rows.push(
      ...toRows({ name: 'macro of takeaways_*', groups: macro.map(({ outcomes }) => outcomes), sentences: '5' }),
    )
    rows.push(...toRecordedRows(macro.map(({ name }) => name)))
  }
  return formatTable(HEADER, rows)
}

const HEADER = 'corpus|n|K|R1@K|R2@K|R1@100w|95%|R2@100w|95%|RLsum|coverage|flawed %|ms'.split('|')

/** Each figure is averaged within a group, then over the groups. */
type RowSource = { name: string; groups: ArticleOutcome[][]; sentences: string }

function toRows({ name, groups, sentences }: RowSource): string[][] {
  const size = [String(groups.length > 1 ? groups.length : groups.flat().length), sentences]
  const average = (of: (outcome: ArticleOutcome) => number) =>
    meanOf(groups.map((outcomes) => meanOf(outcomes.map(of))))
  const flawed = average(({ flaws }) => meanOf(flaws.map((flaw) => (flaw === null ? 0 : 1))))
  const milliseconds = average((outcome) => outcome.milliseconds).toFixed(1)
  const rows = [[name, ...size, ...toCells(groups, ({ ours }) => ours), (100 * flawed).toFixed(1), milliseconds]]
  rows.push(['  held out, 5 folds', '', '', ...toCells(groups, ({ heldOut }) => heldOut)])
  rows.push(['  lead', '', '', ...toCells(groups, ({ lead }) => lead)])
  return rows
}

/** Languages that are many enough in a corpus of several, beside LexRank on the same sentences. */
function toLanguageRows({ name, outcomes }: CorpusResult): string[][] {
  const languages = new Set(outcomes.map(({ language }) => language))
  const ofLanguage = [...languages]
    .map((language) => ({ language, own: outcomes.filter((outcome) => outcome.language === language) }))
    .filter(({ own }) => own.length >= LEAST_ARTICLES)
  if (ofLanguage.length < 2) return []
  const rows: string[][] = []
  for (const { language, own } of ofLanguage) {
    rows.push(...toRows({ name: `${name} ${language}`, groups: [own], sentences: String(sentencesFor(name)) }))
    rows.push(['  LexRank, computed', '', '', ...toCells([own], ({ lexRank, lead }) => lexRank ?? lead)])
  }
  return rows
}

const LEAST_ARTICLES = 10

/** Points times 100; the intervals are of the two figures before them. */
function toCells(groups: ArticleOutcome[][], side: (outcome: ArticleOutcome) => PickScores): string[] {
  const values = (of: (scores: PickScores) => number) =>
    groups.map((group) => group.map((outcome) => of(side(outcome))))
  const figure = (of: (scores: PickScores) => number) => (100 * meanOf(values(of).map(meanOf))).toFixed(1)
  const atWords = (measure: keyof Rouge) => figure((scores) => scores.atWords[measure])
  const interval = (measure: keyof Rouge) => {
    const { low, high } = bootstrapInterval(values((scores) => scores.atWords[measure]))
    return `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`
  }
  return [
    figure((scores) => scores.atSentences.r1),
    figure((scores) => scores.atSentences.r2),
    atWords('r1'),
    interval('r1'),
    atWords('r2'),
    interval('r2'),
    atWords('rlsum'),
    atWords('coverage'),
  ]
}

function toRecordedRows(names: string[]): string[][] {
  const recorded = names.flatMap((name) => {
    const systems = RECORDED_SCORES.get(name)
    return systems ? [systems] : []
  })
  if (recorded.length < names.length) return []
  const toRow = (system: string) => {
    const scores = recorded.flatMap((systems) => systems[system] ?? [])
    return [`  ${system}, recorded`, '', ''].concat(toRecordedCells(scores))
  }
  return Object.keys(recorded[0] ?? {}).map(toRow)
}

/** `scores`: four figures a corpus, one corpus after the other. */
function toRecordedCells(scores: RecordedScores[number][]): string[] {
  const column = (place: number) => meanOf(scores.filter((_, index) => index % 4 === place)).toFixed(1)
  return [column(0), column(1), column(2), '', column(3)]
}
