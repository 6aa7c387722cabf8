import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'

/**
 * `npm run reproduce`: builds the last commit's packages twice, in folders, time zones, languages and homes that differ,
 * and Firefox's once more from the sources that its reviewers get. Every byte must be the same.
 */
const ROOT = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'reproduce-'))

const first = release('one', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', USER: 'one' })
const second = release('a folder with another name', { TZ: 'America/Los_Angeles', LC_ALL: 'C.UTF-8', USER: 'two' })
const differing = [...first].filter(([name, digest]) => second.get(name) !== digest).map(([name]) => name)
for (const [name, digest] of first) console.log(`${digest}  ${name}${differing.includes(name) ? '  DIFFERS' : ''}`)

const reviewed = buildFromSources()
const isSame = reviewed !== undefined && [...first.values()].includes(reviewed)
console.log(`${reviewed}  Firefox's, built from its sources zip${isSame ? '' : '  DIFFERS'}`)

rmSync(scratch, { recursive: true, force: true })
process.exitCode = first.size > 0 && differing.length === 0 && isSame ? 0 : 1

/** SHA-256 by the name of the zip. */
function release(name: string, environment: Record<string, string>): Map<string, string> {
  const folder = join(scratch, name, 'precis')
  execFileSync('git', ['clone', '--quiet', ROOT, folder])
  const home = join(scratch, name, 'home')
  mkdirSync(home, { recursive: true })
  npm(folder, ['ci'], environment)
  npm(folder, ['run', 'release'], { ...environment, HOME: home })
  return digests(folder)
}

function buildFromSources(): string | undefined {
  const zip = globSync(join(scratch, 'one/precis/.output/*-sources.zip'))[0]
  if (zip === undefined) return undefined
  const folder = join(scratch, 'sources')
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  npm(folder, ['ci'], {})
  npm(folder, ['exec', 'wxt', 'zip', '--', '-b', 'firefox'], {})
  return [...digests(folder)].find(([name]) => name.endsWith('-firefox.zip'))?.[1]
}

function digests(folder: string): Map<string, string> {
  const names = globSync('*.zip', { cwd: join(folder, '.output') }).toSorted()
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, '.output', name)))
      .digest('hex')
  return new Map(names.map((name) => [name, digest(name)]))
}

function npm(folder: string, command: string[], environment: Record<string, string>): void {
  execFileSync('npm', command, {
    cwd: folder,
    env: { ...process.env, ...environment },
    // What a command complains of is part of its error.
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
}
