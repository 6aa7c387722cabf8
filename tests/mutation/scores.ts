import { existsSync, readFileSync } from 'node:fs'

/** How the mutants of each file ended, by Stryker's report. */
export function countScores(report: string, files: readonly string[]): Scores {
  const parsed: Report = JSON.parse(readFileSync(report, 'utf8'))
  return Object.fromEntries(files.map((file) => [file, toScore(file, parsed.files[file]?.mutants ?? [])]))
}

/** Those of the last run of each file. */
export function readScores(path: string): Scores {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

type Scores = Record<string, Score>

/** Numbers of mutants. `unreached`: no test runs them. `left`: not tried. */
export type Score = { file: string; noticed: number; survived: number; unreached: number; left: number }

/** What is read of https://github.com/stryker-mutator/mutation-testing-elements's schema. */
type Report = { files: Record<string, { mutants: Mutant[] }> }

type Mutant = { status: string }

function toScore(file: string, mutants: Mutant[]): Score {
  const count = (...sought: string[]) => mutants.filter(({ status }) => sought.includes(status)).length
  return {
    file,
    noticed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    unreached: count('NoCoverage'),
    left: count('Ignored'),
  }
}
