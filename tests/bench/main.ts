import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, type Result } from '../../lib/result.ts'

/**
 * A bench measures, writes its predictions if asked to, and answers the table to print. `without`: names of rules of the
 * extraction to leave out. `date`: of the weights that a fit writes.
 */
export type BenchOptions = {
  data: string
  predictions: string | null
  show: string | null
  without: string[]
  date: string | null
}
export type Bench = (options: BenchOptions) => Promise<Result<string, string>>

const REPOSITORY = resolve(import.meta.dirname, '../..')

const BENCHES = new Map<string, { load: () => Promise<Bench>; data: string }>([
  [
    'takeaways',
    { load: async () => (await import('./takeaways.ts')).runTakeawaysBench, data: '../shared/eval/takeaways' },
  ],
  ['fit', { load: async () => (await import('./fit.ts')).runFitBench, data: '../shared/eval/takeaways' }],
  ['speed', { load: async () => (await import('./speed.ts')).runSpeedBench, data: '../shared/eval/takeaways' }],
  ['pages', { load: async () => (await import('./pages.ts')).runPagesBench, data: '../shared/eval/pages' }],
  ['rules', { load: async () => (await import('./rules.ts')).runRulesBench, data: '../shared/eval/pages' }],
  ['anchors', { load: async () => (await import('./anchors.ts')).runAnchorsBench, data: '../shared/eval/pages' }],
  ['popup', { load: async () => (await import('./popup.ts')).runPopupBench, data: '../shared/eval/pages' }],
  ['scrolling', { load: async () => (await import('./scrolling.ts')).runScrollingBench, data: '.' }],
  ['memory', { load: async () => (await import('./memory.ts')).runMemoryBench, data: '../shared/eval/pages' }],
  ['times', { load: async () => (await import('./times.ts')).runTimesBench, data: '../shared/eval/pages' }],
])

const NAMES = [...BENCHES.keys()].join('|')
const USAGE = `usage: npm run --silent bench -- ${NAMES} [--data FOLDER] [--predictions FOLDER] [--show FILE] [--without RULE]... [--date YYYY-MM-DD]`

async function run(args: string[]): Promise<Result<string, string>> {
  const command = parseCommand(args)
  if (!command.ok) return command
  const { name, data, predictions, show, without, date } = command.value
  const bench = BENCHES.get(name)
  if (!bench) return fail(`unknown bench: ${name || '(none)'}; ${USAGE}`)
  const runBench = await bench.load()
  return runBench({
    data: data ? resolve(data) : resolve(REPOSITORY, bench.data),
    predictions: predictions ? resolve(predictions) : null,
    show: show ? resolve(show) : null,
    without,
    date: date ?? null,
  })
}

type Command = {
  name: string
  data: string | undefined
  predictions: string | undefined
  show: string | undefined
  without: string[]
  date: string | undefined
}

const TEXT = { type: 'string' } as const

function parseCommand(args: string[]): Result<Command, string> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: TEXT, predictions: TEXT, show: TEXT, without: { ...TEXT, multiple: true }, date: TEXT },
    })
    const { data, predictions, show, without = [], date } = values
    return { ok: true, value: { name: positionals[0] ?? '', data, predictions, show, without, date } }
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`)
  }
}

const outcome = await run(process.argv.slice(2))
if (outcome.ok) {
  process.stdout.write(`${outcome.value}\n`)
} else {
  process.stderr.write(`bench: ${outcome.failure.replaceAll('\n', ' ')}\n`)
  process.exitCode = 2
}
