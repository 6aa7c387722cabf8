import { existsSync, readFileSync } from 'node:fs'
import type { Report } from './steps.ts'

/** What a runner's report says. A run that crashed, wrote no report or found no test has failed at least once. */
export function countResults(report: Report, exitCode: number): Count {
  const { passed, failed } = COUNTERS[report.runner](readReport(report.path))
  const wrongWithoutFailure = exitCode !== 0 || passed === 0
  return { passed, failed: wrongWithoutFailure ? Math.max(failed, 1) : failed }
}

export type Count = { passed: number; failed: number }

const COUNTERS: Record<Report['runner'], (report: Record<string, unknown>) => Count> = {
  vitest: (report) => ({ passed: toNumber(report['numPassedTests']), failed: toNumber(report['numFailedTests']) }),
  deep: (report) => ({ passed: toNumber(report['passed']), failed: toNumber(report['failed']) }),
  playwright: (report) => {
    const stats = toRecord(report['stats'])
    // A test that passed only on a second try is not one that passed.
    return { passed: toNumber(stats['expected']), failed: toNumber(stats['unexpected']) + toNumber(stats['flaky']) }
  },
}

function readReport(path: string): Record<string, unknown> {
  return existsSync(path) ? toRecord(JSON.parse(readFileSync(path, 'utf8'))) : {}
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
