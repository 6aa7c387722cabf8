import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installBrowser } from './install-browser.ts'

/** Branded Chrome is not among them: since version 137 it ignores `--load-extension`. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
]

/** A Chromium that loads extensions; one is installed when the machine has none. `CHROMIUM_PATH` names another. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return requireUsable(named)
  const found = findInstalled()
  if (found) return found
  console.log('No Chromium found on this machine: installing one, once.')
  for (const install of installBrowser()) {
    install()
    const installed = findInstalled()
    if (installed) return installed
  }
  throw new Error('No Chromium could be installed. Install one and set CHROMIUM_PATH to its program file.')
}

function requireUsable(path: string): string {
  if (isUsable(path)) return path
  throw new Error(`CHROMIUM_PATH is ${path}, which is not a Chromium or Chrome for Testing that starts.`)
}

function findInstalled(): string | undefined {
  return [...USUAL_PLACES, chromium.executablePath()].find(isUsable)
}

function isUsable(path: string): boolean {
  if (!existsSync(path)) return false
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  // A snap says so in its version; it sees neither our build nor the temporary profile.
  return status === 0 && /^(Chromium|Google Chrome for Testing) \d/.test(stdout) && !/\bsnap\b/.test(stdout)
}
