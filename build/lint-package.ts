import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { ACCEPTED_WARNINGS } from './accepted-warnings.ts'
import { isRecord } from './package.ts'

const require = createRequire(import.meta.url)
const LINTER = require.resolve('addons-linter/bin/addons-linter')

/** What the linter of addons.mozilla.org, which `web-ext lint` runs, says of a package: a zip or a folder. */
export function lintPackage(path: string): LintReport {
  const { stdout } = spawnSync(process.execPath, [LINTER, '--output', 'json', path], { encoding: 'utf8' })
  const report: unknown = JSON.parse(stdout)
  return {
    errors: findingsOf(report, 'errors'),
    notices: findingsOf(report, 'notices'),
    warnings: findingsOf(report, 'warnings'),
  }
}

export type LintReport = { errors: Finding[]; notices: Finding[]; warnings: Finding[] }

export type Finding = { code: string; file: string }

/** Which warnings have their reasons, and what is left: warnings without one, reasons for more or fewer than there are. */
export function explainWarnings(warnings: Finding[], accepted = ACCEPTED_WARNINGS): Explanation {
  const find = ({ code, file }: Finding) => accepted.find((each) => each.code === code && each.file.test(file))
  const count = (each: Accepted) => warnings.filter((warning) => find(warning) === each).length
  const miscounted = accepted.filter((each) => count(each) !== each.count)
  return {
    explained: accepted.filter((each) => !miscounted.includes(each)),
    problems: [
      ...warnings.filter((warning) => !find(warning)).map(({ code, file }) => `${code} in ${file} is new.`),
      ...miscounted.map((each) => `${each.code} is there ${count(each)} times, and ${each.count} are explained.`),
    ],
  }
}

type Accepted = (typeof ACCEPTED_WARNINGS)[number]

export type Explanation = { explained: Accepted[]; problems: string[] }

function findingsOf(report: unknown, kind: keyof LintReport): Finding[] {
  const findings = isRecord(report) ? report[kind] : undefined
  if (!Array.isArray(findings)) throw new Error(`The linter's report has no list of ${kind}.`)
  return findings.filter(isRecord).map(({ code, file }) => ({ code: String(code), file: String(file) }))
}
