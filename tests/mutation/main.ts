import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../support/run-command.ts'
import { REPORT_FOLDER } from '../support/steps.ts'
import { PARTS, type Part } from './parts.ts'

/** `npm run mutate`: changes the code line by line and counts which changes the tests notice. With names: only those parts. */
const names = process.argv.slice(2)
const unknown = names.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`)

// Enough texts to notice a change; more would only make each of thousands of runs longer.
process.env['FUZZ_RUNS'] ??= '30'
mkdirSync(REPORT_FOLDER, { recursive: true })

for (const [name, part] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`\n=== ${name}: at least ${part.least} % noticed`)
  const file = join(REPORT_FOLDER, `mutation-${name}.config.json`)
  writeFileSync(file, JSON.stringify(toConfig(name, part)))
  if ((await runCommand(['stryker', 'run', file])) !== 0) process.exitCode = 1
}

function toConfig(name: string, { files, least, withStatic }: Part): object {
  return {
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
    coverageAnalysis: 'perTest',
    ignoreStatic: !withStatic,
    concurrency: 2,
    timeoutMS: 10_000,
    thresholds: { high: 100, low: least, break: least },
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    jsonReporter: { fileName: join(REPORT_FOLDER, `mutation-${name}.json`) },
    tempDirName: join(REPORT_FOLDER, 'mutation'),
    // Stryker reads the compiler's configuration by the interface of an older TypeScript; the tests need none of it.
    tsconfigFile: 'none',
  }
}
