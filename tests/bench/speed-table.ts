import type { SpeedPair } from './median-times.ts'
import type { OthersSpeed } from './speed.ts'
import type { PageSpeed } from './speed-in-page.ts'
import { FIRST_CALL_WORDS, SIZES } from './speed-sizes.ts'
import { formatTable } from './table.ts'

/** Ours, the floor and the others as rows, sizes as columns, and below them what is held to a bar. */
export function formatSpeedTable({ node, page, alone, peers, failure }: SpeedResults): string {
  const rows = [
    ...toRows('Node', node),
    ...toRows('Chromium', page.warm),
    toRow('precis, alone', alone.map(timeOf), toMegabytes(alone.at(-1)?.peakMegabytes)),
    ...peers.map(({ system, runs }) =>
      toRow(`${system}, alone`, runs.map(timeOf), toMegabytes(runs.at(-1)?.peakMegabytes)),
    ),
  ]
  const table = formatTable(['ms', ...SIZES.map(({ label }) => label), 'exponent', 'MB at 1M'], rows)
  const lines = [
    table,
    '',
    describeFirstCall(page.first),
    compareAtTenThousand(alone, peers),
    failure && `others skipped: ${failure}`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}

/** The floor is told without and with what it takes the platform to make its segmenter, which ours does without. */
function describeFirstCall({ ours, floor, segmenter }: PageSpeed['first']): string {
  const times = `${inMilliseconds(ours)} ms, floor ${inMilliseconds(floor)} ms, ratio ${ratioOf({ ours, floor })}`
  const made = `with the ${inMilliseconds(segmenter)} ms to make its segmenter: ratio ${ratioOf({ ours, floor: floor + segmenter })}`
  return `first call in a new page, ${FIRST_CALL_WORDS} words: ${times}; ${made}`
}

type SpeedResults = OthersSpeed & { node: SpeedPair[]; page: PageSpeed }

const toRows = (where: string, pairs: SpeedPair[]): string[][] => [
  toRow(
    `precis, ${where}`,
    pairs.map(({ ours }) => ours),
  ),
  toRow(
    `floor, ${where}`,
    pairs.map(({ floor }) => floor),
  ),
  ['precis / floor', ...pairs.map(ratioOf), '', ''],
]

const toRow = (label: string, times: (number | undefined)[], megabytes = ''): string[] => [
  label,
  ...times.map(inMilliseconds),
  toExponent(times),
  megabytes,
]

/** How time grows with the text from 10k words to the largest: 1 is in proportion, 2 is with its square. */
function toExponent(times: (number | undefined)[]): string {
  const [from, to] = [times[1], times.at(-1)]
  return from && to ? (Math.log(to / from) / Math.log(SIZE_RATIO)).toFixed(2) : ''
}

const SIZE_RATIO = 100

function compareAtTenThousand(alone: OthersSpeed['alone'], peers: OthersSpeed['peers']): string | null {
  const own = alone[1]?.milliseconds
  if (!own || peers.length === 0) return null
  const faster = peers.map(({ system, runs }) => `${system} ${runs[1] ? (runs[1].milliseconds / own).toFixed(0) : '–'}`)
  return `others' time / ours, at 10k words, each alone: ${faster.join(', ')}`
}

const timeOf = (run: { milliseconds: number } | null): number | undefined => run?.milliseconds

const ratioOf = ({ ours, floor }: SpeedPair): string => (ours / (floor || 1)).toFixed(2)

const inMilliseconds = (time: number | undefined): string => {
  if (time === undefined) return '–'
  return time < 100 ? time.toFixed(1) : time.toFixed(0)
}

const toMegabytes = (megabytes: number | undefined): string => (megabytes === undefined ? '–' : megabytes.toFixed(0))
