import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../support/run-command.ts'
import { REPORT_FOLDER } from '../support/steps.ts'
import { findTests } from './find-tests.ts'
import { GROUPS, STATEFUL, type Group } from './groups.ts'
import { printTable } from './print-table.ts'
import { countScores, readScores } from './scores.ts'

/**
 * `npm run mutate`: changes the code bit by bit and counts which changes the tests notice. With names of groups or files: only
 * those. `--report`: only the table of the last runs. `--fresh`: nothing is taken from the last run.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'boolean' }, fresh: { type: 'boolean' } },
})
const groups = Object.keys(GROUPS)
const known = new Set(groups.concat(Object.values(GROUPS).flatMap(({ files }) => files)))
const unknown = positionals.filter((name) => !known.has(name))
if (unknown.length > 0) throw new Error(`Not mutated: ${unknown.join(', ')}. There are ${groups.join(', ')}.`)

const FOLDER = join(REPORT_FOLDER, 'mutation')
const SCORES = join(FOLDER, 'scores.json')
const WORKERS = Number(process.env['MUTATION_WORKERS'] ?? 1)

/** Not among the dependencies: it brings 200 packages, and only this command needs it. */
const STRYKER = '@stryker-mutator/core'
const STRYKER_VERSION = '10.1.1'
if (!values.report && !existsSync(join('node_modules', STRYKER, 'package.json'))) {
  await runCommand(['npm', 'install', '--no-save', '--ignore-scripts', `${STRYKER}@${STRYKER_VERSION}`])
}

// Enough texts to notice a change; more would only make each of thousands of runs longer.
process.env['FUZZ_RUNS'] ??= '20'
mkdirSync(FOLDER, { recursive: true })

for (const [name, group] of Object.entries(GROUPS)) {
  const files = group.files.filter((file) => isAsked(name, file))
  if (files.length === 0) continue
  if (!values.report) await mutate(name, { ...group, files })
  const last = readScores(SCORES)
  const scores = files.flatMap((file) => last[file] ?? [])
  if (scores.length > 0 && !printTable(name, group.least, scores)) process.exitCode = 1
}

function isAsked(name: string, file: string): boolean {
  return positionals.length === 0 || positionals.includes(name) || positionals.includes(file)
}

async function mutate(name: string, group: Group): Promise<void> {
  const pathOf = (kind: string) => join(FOLDER, `${name}.${kind}.json`)
  const [config, report, last] = [pathOf('config'), pathOf('report'), pathOf('last')]
  if (values.fresh) rmSync(last, { force: true })
  rmSync(report, { force: true })
  writeFileSync(config, JSON.stringify(toConfig(group, { report, last })))
  if ((await runCommand(['stryker', 'run', config])) !== 0) throw new Error(`${name} could not be mutated.`)
  writeFileSync(SCORES, JSON.stringify({ ...readScores(SCORES), ...countScores(report, group.files) }))
}

function toConfig({ files, withStatic }: Group, { report, last }: { report: string; last: string }): object {
  const isStateful = files.some((file) => STATEFUL.includes(file))
  return {
    mutate: files,
    testRunner: 'in-process',
    plugins: [join(import.meta.dirname, 'test-runner.ts')],
    inProcess: { tests: findTests(files), stateful: STATEFUL },
    // It would warn that it does not know what our own runner is told.
    warnings: { unknownOptions: false },
    ignorePatterns: ['**', '!lib/**', '!tests/**', '!public/**', '!package.json'],
    coverageAnalysis: 'perTest',
    ignoreStatic: !withStatic,
    // Which tests reach what runs when a file is loaded is not known, so that a new one would not be tried on it.
    incremental: !withStatic,
    incrementalFile: last,
    concurrency: WORKERS,
    // Each fresh load of the tests stays in memory.
    maxTestRunnerReuse: withStatic || isStateful ? 100 : 0,
    timeoutMS: 10_000,
    thresholds: { high: 100, low: 0, break: null },
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false, reportScoreTable: false },
    jsonReporter: { fileName: report },
    tempDirName: join(FOLDER, 'copies'),
    // Stryker reads the compiler's configuration by the interface of an older TypeScript; the tests need none of it.
    tsconfigFile: 'none',
  }
}
