import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { REPORT_FOLDER } from '../support/steps.ts'

const FILE = join(REPORT_FOLDER, 'deep-coverage.jsonl')

/** What one test has tried, told by whichever process runs it. */
export type Covered = { test: string; runs: number }

export function noteCovered(covered: Covered): void {
  mkdirSync(dirname(FILE), { recursive: true })
  appendFileSync(FILE, `${JSON.stringify(covered)}\n`)
}

/** What has been noted since this was asked last. */
export function takeCovered(): Covered[] {
  if (!existsSync(FILE)) return []
  const lines = readFileSync(FILE, 'utf8').trim().split('\n')
  rmSync(FILE)
  return lines.map((line): Covered => JSON.parse(line))
}
