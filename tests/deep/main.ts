import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { countResults, type Count } from '../support/count-results.ts'
import { FUZZ } from '../support/fuzz.ts'
import { runCommand } from '../support/run-command.ts'
import { takeCovered, type Covered } from './coverage.ts'
import { DEEP_REPORT, PARTS, type Part } from './parts.ts'

/**
 * `npm run test:deep -- --minutes 20 --inputs 100000 --seed 7 core page`: what is tried with a few hundred inputs at every change
 * is tried here with as many as that, or as fit into the time. `--seed any` takes another seed each time; without names all
 * parts are run.
 */
const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(FUZZ.seed) },
  },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`)

const MAX_SEED = 2 ** 31
const seconds = Number(values.minutes) * 60
const seed = values.seed === 'any' ? String(Math.floor(Math.random() * MAX_SEED)) : values.seed

const outcomes: Outcome[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length === 0 || positionals.includes(name)) outcomes.push(await runPart(part))
}
const total = { passed: sum(outcomes.map(({ passed }) => passed)), failed: sum(outcomes.map(({ failed }) => failed)) }
mkdirSync(dirname(DEEP_REPORT), { recursive: true })
writeFileSync(DEEP_REPORT, JSON.stringify(total))

console.log(`\nWith seed ${seed}:`)
for (const outcome of outcomes) console.log(describe(outcome))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

async function runPart(part: Part): Promise<Outcome> {
  console.log(`\n=== ${part.name}`)
  limit(part)
  takeCovered()
  const startedAt = performance.now()
  const exitCode = await runCommand(part.command)
  const took = (performance.now() - startedAt) / 1000
  return { name: part.name, seconds: took, covered: takeCovered(), ...countResults(part.report, exitCode) }
}

/** The tests are processes of their own. */
function limit({ perTest, price }: Part): void {
  const inputs = String(Math.ceil(Number(values.inputs) / price))
  Object.assign(process.env, { FUZZ_SEED: seed, FUZZ_RUNS: inputs, DEEP_PAGES: inputs })
  if (perTest === undefined) return
  const perTestSeconds = String(perTest * seconds)
  Object.assign(process.env, { FUZZ_SECONDS: perTestSeconds, DEEP_SECONDS: perTestSeconds })
}

type Outcome = Count & { name: string; seconds: number; covered: Covered[] }

function describe({ name, seconds: took, passed, failed, covered }: Outcome): string {
  const runs = covered.map((one) => one.runs).toSorted((a, b) => a - b)
  const [least = 0] = runs
  const tried = runs.length === 0 ? '' : `, ${sum(runs)} inputs, at least ${least} to a test`
  return `${failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${took.toFixed()} s, ${passed} passed, ${failed} failed${tried}`
}

function sum(numbers: number[]): number {
  return numbers.reduce((total_, each) => total_ + each, 0)
}
