import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Chromium looks for what its administrator has decided; another brand looks elsewhere. */
const POLICY_FOLDER = '/etc/chromium'

/** For root, and for everybody else where Linux lets them be root of a namespace of their own. */
const WAYS = [
  ['unshare', '--mount'],
  ['unshare', '--map-root-user', '--mount'],
]

/**
 * A program that starts the browser as one that is managed: it alone sees the policies, under the path where an administrator
 * would have put them. `null` where the system lets nobody do so.
 */
export function withPolicies(browser: string, policies: object): ManagedBrowser | null {
  const way = existsSync(POLICY_FOLDER) ? WAYS.find(works) : undefined
  if (way === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'precis-policies-'))
  mkdirSync(join(folder, 'policies/managed'), { recursive: true })
  writeFileSync(join(folder, 'policies/managed/test.json'), JSON.stringify(policies))
  const executablePath = join(folder, 'browser')
  const start = `mount --bind ${folder} ${POLICY_FOLDER} && exec ${browser} "$@"`
  writeFileSync(executablePath, `#!/bin/sh\nexec ${way.join(' ')} sh -c '${start}' sh "$@"\n`)
  chmodSync(executablePath, 0o755)
  return { executablePath, remove: () => rmSync(folder, { recursive: true }) }
}

type ManagedBrowser = { executablePath: string; remove: () => void }

const works = ([program = '', ...args]: string[]): boolean =>
  spawnSync(program, [...args, 'mount', '--bind', tmpdir(), POLICY_FOLDER]).status === 0
