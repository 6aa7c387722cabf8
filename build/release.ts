import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { zip } from 'wxt'
import { readPackage } from './package.ts'
import { findStoreProblems, STORE_RULES, type StoreBrowser } from './store-rules.ts'

/** `npm run release`: a zip for every store and Firefox's sources, checked against the stores' rules. */
const OUTPUT = resolve(import.meta.dirname, '../.output')
/** Bytes, of a package; what a reader downloads. */
const MAX_ZIP = 400_000

const BROWSERS = Object.keys(STORE_RULES).filter((name): name is StoreBrowser => name in STORE_RULES)

rmSync(OUTPUT, { recursive: true, force: true })
const zips: string[] = []
const problems: string[] = []
for (const browser of BROWSERS) {
  zips.push(...(await zip({ browser })))
  const found = findStoreProblems(browser, readPackage(resolve(OUTPUT, `${browser}-mv3`)))
  problems.push(...found.map((problem) => `${browser}: ${problem}`))
}

console.log('\npackage                        bytes  SHA-256')
for (const path of zips) {
  const bytes = readFileSync(path)
  const name = basename(path)
  const digest = createHash('sha256').update(bytes).digest('hex')
  console.log(`${name.padEnd(28)} ${String(bytes.length).padStart(7)}  ${digest}`)
  if (bytes.length > MAX_ZIP && !name.includes('sources')) problems.push(`${name}: It has more than ${MAX_ZIP} bytes.`)
}

console.log(problems.length === 0 ? '\nNo rule of a store is broken.' : `\n${problems.join('\n')}`)
process.exitCode = problems.length === 0 ? 0 : 1
