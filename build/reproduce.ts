import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { CleanCopy, findOtherUser, type Conditions } from './clean-copy.ts'
import { digestZips } from './digest.ts'
import { findDifferences } from './find-differences.ts'

/**
 * `npm run reproduce`: builds the last commit's packages twice, in folders, time zones, languages, homes and (for root) users
 * that differ, and Firefox's once more from the sources that its reviewers get. Every byte must be the same.
 */
const ROOT = resolve(import.meta.dirname, '..')

const scratch = mkdtempSync(join(tmpdir(), 'reproduce-'))
try {
  process.exitCode = reproduce() ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function reproduce(): boolean {
  // Its owner alone may look into a temporary folder, until it is opened to others.
  chmodSync(scratch, 0o755)
  const otherUser = findOtherUser()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  console.log(`Commit ${commit}, without what is not committed.`)
  const first = release('first', {
    folder: join(scratch, 'one'),
    environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', USER: 'one' },
  })
  const second = release('second', {
    folder: join(scratch, 'a folder with another name'),
    environment: { TZ: 'America/Los_Angeles', LC_ALL: 'C.UTF-8', USER: 'two' },
    user: otherUser,
  })
  const isTwice = compare(first, second)
  return compareSources(first) && isTwice
}

/** The folder with the zips. */
function release(name: string, conditions: Conditions): string {
  const { TZ, LC_ALL } = conditions.environment ?? {}
  const user = conditions.user == null ? 'the same user' : `user ${conditions.user.uid}`
  console.log(`Building the ${name} time in ${conditions.folder} (${TZ}, ${LC_ALL}, ${user}, a home of its own)`)
  const copy = new CleanCopy(conditions)
  execFileSync('git', ['clone', '--quiet', ROOT, copy.folder])
  copy.install()
  copy.run('run', 'release')
  return join(copy.folder, '.output')
}

function compare(first: string, second: string): boolean {
  const [digests, others] = [digestZips(first), digestZips(second)]
  const names = [...new Set([...digests.keys(), ...others.keys()])].toSorted()
  const differing = names.filter((name) => digests.get(name)?.sha256 !== others.get(name)?.sha256)
  console.log('\nBuilt twice:')
  for (const name of names) {
    console.log(`${digests.get(name)?.sha256}  ${name}  ${differing.includes(name) ? 'DIFFERS:' : 'the same'}`)
    if (differing.includes(name)) printDifferences(join(first, name), join(second, name))
  }
  return names.length > 0 && differing.length === 0
}

function compareSources(first: string): boolean {
  const names = [...digestZips(first).keys()]
  const sources = names.find((name) => name.endsWith('-sources.zip'))
  const original = names.find((name) => name.endsWith('-firefox.zip'))
  if (sources === undefined || original === undefined) return false
  console.log('\nBuilding Firefox’s from its sources')
  const copy = new CleanCopy({ folder: join(scratch, 'sources') })
  unpack(join(first, sources), copy.folder)
  copy.install()
  copy.run('exec', 'wxt', 'zip', '--', '-b', 'firefox')
  const rebuilt = join(copy.folder, '.output', original)
  const isSame = readFileSync(rebuilt).equals(readFileSync(join(first, original)))
  console.log(`${digestZips(dirname(rebuilt)).get(original)?.sha256}  ${original}  ${isSame ? 'the same' : 'DIFFERS:'}`)
  if (!isSame) printDifferences(join(first, original), rebuilt)
  return isSame
}

function printDifferences(one: string, other: string): void {
  for (const difference of findDifferences(readFileSync(one), readFileSync(other))) console.log(`    ${difference}`)
}

function unpack(zip: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
