import { rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { zip } from 'wxt'
import { digestZips } from './digest.ts'
import { explainWarnings, lintPackage } from './lint-package.ts'
import { readPackage } from './package.ts'
import { runNpm } from './run-npm.ts'
import { findStoreProblems, STORE_RULES, type StoreBrowser } from './store-rules.ts'

/**
 * `npm run release`: a zip for every store and Firefox's sources, checked against the stores' rules and by Mozilla's linter.
 * With `-- --check` the tests of what was built follow, and the proof that others get the same bytes.
 */
const OUTPUT = resolve(import.meta.dirname, '../.output')
/** Bytes, of a package; what a reader downloads. */
const MAX_ZIP = 400_000

const BROWSERS = Object.keys(STORE_RULES).filter((name): name is StoreBrowser => name in STORE_RULES)

rmSync(OUTPUT, { recursive: true, force: true })
const zips: string[] = []
for (const browser of BROWSERS) zips.push(...(await zip({ browser })))

const problems = [...checkSizes(), ...BROWSERS.flatMap(checkRules), ...checkWithLinter()]
console.log(problems.length === 0 ? '\nNothing is wrong with the packages.' : `\n${problems.join('\n')}`)
const isSound = problems.length === 0
process.exitCode = isSound && (!process.argv.includes('--check') || isProven()) ? 0 : 1

function checkSizes(): string[] {
  console.log('\npackage                        bytes  SHA-256')
  const large: string[] = []
  for (const [name, { bytes, sha256 }] of digestZips(OUTPUT)) {
    console.log(`${name.padEnd(28)} ${String(bytes).padStart(7)}  ${sha256}`)
    if (bytes > MAX_ZIP && !name.includes('sources')) large.push(`${name}: It has more than ${MAX_ZIP} bytes.`)
  }
  return large
}

function checkRules(browser: StoreBrowser): string[] {
  const found = findStoreProblems(browser, readPackage(resolve(OUTPUT, `${browser}-mv3`)))
  const rules = STORE_RULES[browser].length
  console.log(
    `${browser === BROWSERS[0] ? '\n' : ''}${browser}: ${rules - found.length} of ${rules} rules of its store kept`,
  )
  return found.map((problem) => `${browser}: ${problem}`)
}

/** What addons.mozilla.org does with what is uploaded. */
function checkWithLinter(): string[] {
  const uploaded = zips.find((path) => basename(path).endsWith('-firefox.zip'))
  if (uploaded === undefined) return ['There is no package for Firefox.']
  const { errors, notices, warnings } = lintPackage(uploaded)
  console.log(
    `\nLinter of addons.mozilla.org: ${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings`,
  )
  const { explained, problems: unexplained } = explainWarnings(warnings)
  for (const { code, count, reason } of explained) console.log(`  ${count} × ${code}: ${reason}`)
  return [...[...errors, ...notices].map(({ code, file }) => `${code} in ${file}`), ...unexplained]
}

/** Both are commands of their own. WXT leaves `NODE_ENV` behind, for which npm installs nothing that builds. */
function isProven(): boolean {
  const { NODE_ENV: _, ...env } = process.env
  return ['test:built', 'reproduce'].every((script) => {
    console.log(`\n> npm run ${script}`)
    const { status } = runNpm(['run', '--silent', script], { stdio: 'inherit', env })
    return status === 0
  })
}
