import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findOrInstall } from './find-or-install.ts'
import { installChromium } from './install-browser.ts'

/** Branded Chrome is not among them: since version 137 it ignores `--load-extension`. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(process.env['LOCALAPPDATA'] ?? '', 'Chromium\\Application\\chrome.exe'),
]

/** A Chromium that loads extensions; one is installed when the machine has none. `CHROMIUM_PATH` names another. */
export function findBrowser(): Promise<string> {
  return findOrInstall({
    name: 'Chromium or Chrome for Testing',
    variable: 'CHROMIUM_PATH',
    places: [...USUAL_PLACES, chromium.executablePath()],
    isUsable,
    ways: installChromium(),
  })
}

function isUsable(path: string): boolean {
  if (!existsSync(path)) return false
  // There it would open a window instead of saying its version.
  if (process.platform === 'win32') return !/\\Google\\Chrome\b/.test(path)
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  // A snap says so in its version; it sees neither our build nor the temporary profile.
  return status === 0 && /^(Chromium|Google Chrome for Testing) \d/.test(stdout) && !/\bsnap\b/.test(stdout)
}
