import type { Score } from './scores.ts'

/** Prints the share of noticed mutants by file and for all; whether it reaches the bar. */
export function printTable(name: string, least: number, scores: Score[]): boolean {
  const total = scores.reduce(add)
  const width = Math.max(...scores.map(({ file }) => file.length))
  console.log(`\n${name.padEnd(width)}  noticed      of  survived  unreached  left out`)
  for (const score of scores) console.log(toLine(score, width))
  const isEnough = shareOf(total) >= least
  console.log(toLine({ ...total, file: 'all' }, width))
  console.log(`${isEnough ? 'At' : 'BELOW'} its bar of ${least} %`)
  return isEnough
}

function toLine(score: Score, width: number): string {
  const { file, survived, unreached, left } = score
  const share = Number.isNaN(shareOf(score)) ? '–' : `${shareOf(score).toFixed(1)} %`
  const counts = [share.padStart(9), pad(triedOf(score), 8), pad(survived, 10), pad(unreached, 11), pad(left, 10)]
  return file.padEnd(width) + counts.join('')
}

const pad = (count: number, width: number) => String(count).padStart(width)

const triedOf = ({ noticed, survived, unreached }: Score): number => noticed + survived + unreached

const shareOf = (score: Score): number => (100 * score.noticed) / triedOf(score)

const add = (one: Score, other: Score): Score => ({
  file: 'all',
  noticed: one.noticed + other.noticed,
  survived: one.survived + other.survived,
  unreached: one.unreached + other.unreached,
  left: one.left + other.left,
})
