import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The unit tests that reach one of the files by what they import. */
export function findTests(files: readonly string[]): string[] {
  const reaches = (from: string, seen = new Set<string>()): boolean => {
    if (files.includes(from)) return true
    seen.add(from)
    return importsOf(from).some((next) => !seen.has(next) && reaches(next, seen))
  }
  return globSync('tests/unit/**/*.test.ts', { exclude: OTHERS })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => reaches(path))
    .toSorted()
}

/**
 * Tests that measure time would fail beside others, those that start programs would see nothing of a change, and one that loads
 * modules anew is answered by Vitest alone.
 */
const OTHERS = [
  'tests/unit/bench/**',
  'tests/unit/support/**',
  'tests/unit/build/**',
  'tests/unit/{locales,store-rules,supply-chain}.test.ts',
  'tests/unit/**/*quick*.test.ts',
  'tests/unit/grows-linearly.test.ts',
  'tests/unit/is-deterministic.test.ts',
  'tests/unit/words-without-dictionary.test.ts',
]

/** By file, so that each is read but once. */
const imports = new Map<string, string[]>()

function importsOf(file: string): string[] {
  const known = imports.get(file) ?? readImports(file)
  imports.set(file, known)
  return known
}

function readImports(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+\.tsx?)'/g)
  return Array.from(found, ([, path = '']) => join(dirname(file), path).replaceAll('\\', '/')).filter(existsSync)
}
