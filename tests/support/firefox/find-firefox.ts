import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { findOrInstall } from '../find-or-install.ts'
import { installFirefox } from '../install-browser.ts'

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
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
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  const version = /^Mozilla Firefox (\d+)/.exec(stdout)?.[1]
  return status === 0 && Number(version) >= MIN_VERSION
}

/** A snap sees neither our build nor the temporary profile. Ubuntu's /usr/bin/firefox is a script that starts one. */
function isSnap(path: string): boolean {
  const program = realpathSync(path)
  if (program.includes('/snap')) return true
  return statSync(program).size < MAX_STARTER_LENGTH && readFileSync(program, 'utf8').includes('/snap/')
}
