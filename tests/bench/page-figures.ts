import type { PageScore } from './page-score.ts'

/** What the scores of many pages come to. F1 is that of mean precision and mean recall. */
export function toPageFigures(scores: PageScore[]): PageFigures {
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  const outlined = scores.filter((score) => score.wanted > 0)
  return {
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    meanF1: mean(scores.map((score) => score.f1)),
    headingsFound: sum(outlined, 'kept') / Math.max(1, sum(outlined, 'wanted')),
    headingsRight: 1 - sum(scores, 'junk') / Math.max(1, sum(scores, 'got')),
    allFound: mean(outlined.map((score) => Number(score.kept === score.wanted))),
    nesting: sum(scores, 'agreeing') / Math.max(1, sum(scores, 'pairs')),
  }
}

export type PageFigures = Record<
  'f1' | 'precision' | 'recall' | 'meanF1' | 'headingsFound' | 'headingsRight' | 'allFound' | 'nesting',
  number
>

const mean = (values: number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)
const sum = (scores: PageScore[], figure: keyof PageScore): number =>
  scores.reduce((total, score) => total + score[figure], 0)
