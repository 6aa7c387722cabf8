import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countResults } from '../../support/count-results.ts'

test('a report’s tests are counted', () => {
  const path = writeReport({ numPassedTests: 12, numFailedTests: 2 })
  expect(countResults({ runner: 'vitest', path }, 1)).toEqual({ passed: 12, failed: 2 })
})

test('a deep run’s tests are counted', () => {
  const path = writeReport({ passed: 57, failed: 1 })
  expect(countResults({ runner: 'deep', path }, 1)).toEqual({ passed: 57, failed: 1 })
})

test('a runner that crashed after its tests had passed has failed', () => {
  const path = writeReport({ numPassedTests: 12, numFailedTests: 0 })
  expect(countResults({ runner: 'vitest', path }, 1)).toEqual({ passed: 12, failed: 1 })
})

test('a runner that found no test has failed', () => {
  const path = writeReport({ stats: { expected: 0, unexpected: 0, flaky: 0 } })
  expect(countResults({ runner: 'playwright', path }, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a runner that wrote no report has failed', () => {
  expect(countResults({ runner: 'vitest', path: join(tmpdir(), 'no-such-report.json') }, 0)).toEqual({
    passed: 0,
    failed: 1,
  })
})

test('a test that passed only on its second try has failed', () => {
  const path = writeReport({ stats: { expected: 5, unexpected: 0, flaky: 1 } })
  expect(countResults({ runner: 'playwright', path }, 0)).toEqual({ passed: 5, failed: 1 })
})

function writeReport(report: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}
