import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findTests } from '../../mutation/find-tests.ts'
import { GROUPS } from '../../mutation/groups.ts'
import { countScores, readScores } from '../../mutation/scores.ts'

test('a mutant is noticed when a test fails or never ends, and one that was left out counts for nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-'))
  const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].map((status) => ({ status }))
  const report = join(folder, 'report.json')
  writeFileSync(report, JSON.stringify({ files: { 'a.ts': { mutants } } }))
  const scores = countScores(report, ['a.ts', 'b.ts'])
  rmSync(folder, { recursive: true })
  expect(scores).toEqual({
    'a.ts': { file: 'a.ts', noticed: 2, survived: 1, unreached: 1, left: 1 },
    'b.ts': { file: 'b.ts', noticed: 0, survived: 0, unreached: 0, left: 0 },
  })
})

test('what was never run has no scores', () => {
  expect(readScores(join(tmpdir(), 'precis-no-such-report.json'))).toEqual({})
})

test('the tests of a file are those that reach it, through other files too', () => {
  const tests = findTests(['lib/text/plain-word.ts'])
  expect(tests).toContain('tests/unit/terms.test.ts')
  expect(tests).toContain('tests/unit/summarize.test.ts')
  expect(tests).not.toContain('tests/unit/highlight-name.test.ts')
})

test('every file that is mutated has tests that reach it', () => {
  const files = Object.values(GROUPS).flatMap((group) => group.files)
  expect(files.filter((file) => findTests([file]).length === 0)).toEqual([])
})
