import { format } from 'node:util'

/**
 * Stands in for Vitest while mutants are tried: it only takes down the tests of a file, so that those which reach a mutant can be
 * run in the same process. What they expect by is Vitest's own.
 */
export { expect, vi } from 'vitest'

/** The tests of a file that was just imported. */
export async function takeTests(): Promise<CollectedTest[]> {
  const tests: CollectedTest[] = []
  const open = [current]
  for (let suite = open.shift(); suite; suite = open.shift()) {
    current = suite
    await suite.fill()
    tests.push(...suite.tests.map((test) => ({ ...test, around: suite.around })))
    open.push(...suite.suites)
  }
  current = createSuite('', () => undefined, { before: [], after: [], first: [] })
  return tests
}

export type CollectedTest = { name: string; run: () => unknown; around: Around }

/** What is done before and after each test of a file, and `first`: before any of them. */
export type Around = { before: Step[]; after: Step[]; first: Step[] }

type Step = () => unknown

type Suite = {
  name: string
  fill: Step
  tests: { name: string; run: Step }[]
  suites: Suite[]
  around: Around
}

const createSuite = (name: string, fill: Step, around: Around): Suite => ({ name, fill, tests: [], suites: [], around })

let current = createSuite('', () => undefined, { before: [], after: [], first: [] })

const addTest = (name: string, run: Step): void =>
  void current.tests.push({ name: `${current.name}${name} #${current.tests.length}`, run })

const addSuite = (name: string, fill: Step): void =>
  void current.suites.push(createSuite(`${current.name}${name} > `, fill, current.around))

export const test = Object.assign((name: string, ...rest: unknown[]) => addTest(name, bodyOf(rest)), {
  each: eachBy(addTest),
})

export const describe = Object.assign(addSuite, { each: eachBy(addSuite) })

export const beforeEach = (step: Step): void => void current.around.before.push(step)
export const afterEach = (step: Step): void => void current.around.after.push(step)
export const beforeAll = (step: Step): void => void current.around.first.push(step)
export const afterAll = (): void => undefined

function eachBy(add: (name: string, run: Step) => void) {
  return (rows: readonly unknown[]) =>
    (title: string, ...rest: unknown[]): void => {
      const body = bodyOf(rest)
      for (const row of rows) {
        const values: unknown[] = Array.isArray(row) ? row : [row]
        add(format(title, ...values), () => body(...values))
      }
    }
}

/** The body of a test or suite stands before its time limit, or behind its options. */
function bodyOf(rest: unknown[]): (...values: unknown[]) => unknown {
  const body = rest.find((part) => typeof part === 'function')
  if (typeof body !== 'function') throw new Error('A test needs a body.')
  return (...values): unknown => Reflect.apply(body, undefined, values)
}
