import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findOrInstall } from '../find-or-install.ts'
import { installFirefox } from '../install-browser.ts'

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  join(process.env['LOCALAPPDATA'] ?? '', 'Mozilla Firefox\\firefox.exe'),
]

/** The oldest that the add-on runs in. */
const MIN_VERSION = 140

/** Characters. What starts another program is shorter, and the browser itself far longer. */
const MAX_STARTER_LENGTH = 10_000

/** A Firefox that runs the add-on; one is installed when the machine has none. `FIREFOX_PATH` names another. */
export function findFirefox(): Promise<string> {
  return findOrInstall({
    name: `Firefox ${MIN_VERSION} or newer`,
    variable: 'FIREFOX_PATH',
    places: USUAL_PLACES,
    isUsable,
    ways: installFirefox(),
  })
}

function isUsable(path: string): boolean {
  if (!existsSync(path) || isSnap(path)) return false
  return readVersion(path) >= MIN_VERSION
}

/** Whether the Firefox found installs for good what Mozilla has not signed: extended support releases can be told to. */
export async function takesUnsigned(): Promise<boolean> {
  return /\desr\b|mozilla-esr/.test(describe(await findFirefox()))
}

const readVersion = (path: string): number =>
  Number(/^(?:Mozilla Firefox |Version=)(\d+)/m.exec(describe(path))?.[1] ?? 0)

/** A program with windows has no console to answer on in Windows; what it is stands beside it. */
function describe(path: string): string {
  if (process.platform !== 'win32') return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  const beside = join(dirname(path), 'application.ini')
  return existsSync(beside) ? readFileSync(beside, 'utf8') : ''
}

/** A snap sees neither our build nor the temporary profile. Ubuntu's /usr/bin/firefox is a script that starts one. */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false
  const program = realpathSync(path)
  if (program.includes('/snap')) return true
  return statSync(program).size < MAX_STARTER_LENGTH && readFileSync(program, 'utf8').includes('/snap/')
}
