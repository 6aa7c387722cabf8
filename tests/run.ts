import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countResults, type Count } from './support/count-results.ts'
import { runCommand } from './support/run-command.ts'
import { DEEP_STEP, REPORT_FOLDER, STEPS, type Step } from './support/steps.ts'

/**
 * `npm test`: everything a change must pass, in order; a failed step does not keep the others from running. With `-- --deep` a
 * few minutes of `npm run test:deep` come last.
 */
const { values } = parseArgs({ options: { deep: { type: 'boolean', default: false } } })
const steps = values.deep ? [...STEPS, DEEP_STEP] : STEPS

rmSync(REPORT_FOLDER, { recursive: true, force: true })
mkdirSync(REPORT_FOLDER, { recursive: true })

const outcomes: Outcome[] = []
for (const step of steps) outcomes.push(await runStep(step))

const passed = sum(outcomes.map((outcome) => outcome.passed))
const failed = sum(outcomes.map((outcome) => outcome.failed))

console.log('')
for (const outcome of outcomes) console.log(formatOutcome(outcome))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runStep(step: Step): Promise<Outcome> {
  console.log(`\n=== ${step.name}`)
  const started = performance.now()
  const exitCode = await runCommand(step.command)
  const count = step.report === undefined ? countExit(exitCode) : countResults(step.report, exitCode)
  return { name: step.name, seconds: (performance.now() - started) / 1000, ...count }
}

function countExit(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function formatOutcome({ name, seconds, passed: good, failed: bad }: Outcome): string {
  return `${bad === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(26)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${good} passed, ${bad} failed`
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

type Outcome = Count & { name: string; seconds: number }
