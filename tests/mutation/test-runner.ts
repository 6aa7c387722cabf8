import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Around } from './collect-tests.ts'
import { loadTests, type LoadedTest } from './load-tests.ts'

/**
 * Runs tests for Stryker in one process, by its plugin interface. With Vitest's own runner each of thousands of mutants would
 * take half a second of processor time before its first test; here it takes as long as its tests do.
 * https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', factory: Object.assign(createRunner, { inject: ['options'] as const }) },
]

function createRunner({ inProcess: { tests: files, stateful } }: Options) {
  /** By test. The quickest are run first: one that fails is enough. */
  const durations = new Map<string, number>()
  let loaded: Loaded | null = null
  let hits: Hits | null = null

  const hitsOf = (test: string) => {
    hits ??= existsSync(HITS_FILE) ? readHits() : { perTest: {} }
    return hits.perTest[test] ?? {}
  }

  const load = async (mutant: string | null) => {
    Object.assign(space, { activeMutant: mutant ?? undefined, hitCount: 0, hitLimit: TIMES_AS_MANY * MOST_HITS_ANEW })
    loaded = { mutant, tests: await loadTests(files) }
    return loaded.tests
  }

  const timed = async (test: LoadedTest): Promise<string | null> => {
    const start = performance.now()
    const failure = await runTest(test)
    durations.set(test.id, performance.now() - start)
    return failure
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async dryRun() {
      const results = []
      for (const test of await load(null)) {
        space.currentTestId = test.id
        const failure = await timed(test)
        space.currentTestId = undefined
        results.push({ ...toResult(test, failure), timeSpentMs: durations.get(test.id) ?? 0 })
      }
      writeFileSync(HITS_FILE, JSON.stringify(space.mutantCoverage))
      return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage }
    },
    async mutantRun({ activeMutant: { id, fileName }, mutantActivation, testFilter }: MutantRun) {
      const isStatic = mutantActivation === 'static'
      const isClean =
        loaded !== null &&
        loaded.mutant === null &&
        !stateful.some((file) => fileName.replaceAll('\\', '/').endsWith(file))
      let tests: LoadedTest[]
      try {
        tests = isClean && !isStatic ? (loaded?.tests ?? []) : await load(isStatic ? id : null)
      } catch (error) {
        // Not to be loaded is to be noticed.
        loaded = null
        return toKilled('loading', String(error))
      }
      space.activeMutant = id
      const chosen = testFilter ? new Set(testFilter) : null
      const reaching = tests
        .filter((test) => chosen?.has(test.id) ?? true)
        .toSorted((a, b) => (durations.get(a.id) ?? 0) - (durations.get(b.id) ?? 0))
      begun.clear()
      for (const test of reaching) {
        space.hitCount = 0
        space.hitLimit = MOST_HITS_ANEW + TIMES_AS_MANY * (hitsOf(test.id)[id] ?? 0)
        const failure = await timed(test)
        if (space.hitCount > space.hitLimit) return { status: 'timeout', reason: 'It ran on and on.' }
        if (failure !== null) return toKilled(test.id, failure)
      }
      return { status: 'survived', nrOfTests: reaching.length }
    },
  }
}

type Options = { inProcess: { tests: string[]; stateful: string[] } }

type Loaded = { mutant: string | null; tests: LoadedTest[] }

type MutantRun = {
  activeMutant: { id: string; fileName: string }
  mutantActivation: 'runtime' | 'static'
  testFilter?: string[]
}

/** What the dry run left for the processes that come after the one it was in: how often each test reaches each mutant. */
const HITS_FILE = 'mutant-hits.json'

type Hits = { perTest: Record<string, Record<string, number>> }

/** A test that reaches a mutant so much oftener than without it runs in circles. */
const TIMES_AS_MANY = 100
const MOST_HITS_ANEW = 100_000

/** What instrumented code looks at to know which mutant is switched on, and where it counts which were reached. */
type Space = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: unknown
  hitCount?: number
  hitLimit?: number
}

const space: Space = {}
Object.assign(globalThis, { __stryker__: space })

function readHits(): Hits {
  return JSON.parse(readFileSync(HITS_FILE, 'utf8'))
}

const begun = new Set<Around>()

/** What a test says when it fails. */
async function runTest({ run, around }: LoadedTest): Promise<string | null> {
  try {
    const first = begun.has(around) ? [] : around.first
    begun.add(around)
    for (const step of [...first, ...around.before]) await step()
    await run()
    return null
  } catch (error) {
    return String(error)
  } finally {
    for (const step of around.after) await step()
  }
}

/** Of Stryker's `TestStatus`. A test that fails without any mutant ends the run: with one it would say nothing. */
const [SUCCESS, FAILED] = [0, 1]

const toResult = ({ id, file }: LoadedTest, failure: string | null) => ({
  id,
  name: id,
  fileName: file,
  ...(failure === null ? { status: SUCCESS } : { status: FAILED, failureMessage: failure }),
})

const toKilled = (test: string, failureMessage: string) => ({
  status: 'killed',
  killedBy: [test],
  failureMessage,
  nrOfTests: 1,
})
