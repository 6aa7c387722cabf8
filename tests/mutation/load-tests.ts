import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { takeTests, type CollectedTest } from './collect-tests.ts'

/** Loads test files and all that they import from the folder they are in, anew at each call. */
export async function loadTests(files: readonly string[]): Promise<LoadedTest[]> {
  loads += 1
  const tests: LoadedTest[] = []
  for (const file of files) {
    await import(`${pathToFileURL(resolve(file)).href}?load=${loads}`)
    for (const test of await takeTests()) tests.push({ ...test, file, id: `${file} > ${test.name}` })
  }
  return tests
}

export type LoadedTest = CollectedTest & { file: string; id: string }

let loads = 0

const FOLDER = `${pathToFileURL(process.cwd()).href}/`
const STAND_IN = new URL('collect-tests.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const parent = context.parentURL ?? ''
    if (!parent.startsWith(FOLDER)) return next(specifier, context)
    if (specifier === 'vitest') return { url: STAND_IN, shortCircuit: true }
    const found = next(specifier, context)
    const isOurs = found.url.startsWith(FOLDER) && !found.url.includes('/node_modules/')
    // Another address is another module: what a mutant left in the variables of one is gone.
    return isOurs ? { ...found, url: found.url + new URL(parent).search } : found
  },
})
