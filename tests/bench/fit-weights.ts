import { PAIR_TRAITS } from '../../lib/summary/expect-pairs.ts'
import type { SalienceModel } from '../../lib/summary/salience-model.ts'

/** The generated file: weights of three digits, with what they rest on. */
export function formatWeights(
  { traits, mentions, pairs }: SalienceModel,
  { date, scores }: { date: string; scores: string },
): string {
  return [
    `/**`,
    ` * Written by \`npm run bench -- fit --date ${date}\` from the eleven development corpora of articles with points of their`,
    ` * authors, one model for all. R1/R2/RLsum/coverage at 100 words, mean of the corpora of takeaways:`,
    ` * ${scores}.`,
    ` */`,
    `export const TRAIT_WEIGHTS = ${formatRecord(traits)} as const`,
    ``,
    `export const MENTION_WEIGHTS = ${formatRecord(mentions)} as const`,
    ``,
    `/** ${PAIR_TRAITS.join(', ')} */`,
    `export const PAIR_WEIGHTS = [${pairs.map(toDigits).join(', ')}] as const`,
    ``,
  ].join('\n')
}

const formatRecord = (weights: Readonly<Record<string, number>>) =>
  ['{', ...Object.entries(weights).map(([name, weight]) => `  ${name}: ${toDigits(weight)},`), '}'].join('\n')

const toDigits = (weight: number) => Number(weight.toPrecision(3))
