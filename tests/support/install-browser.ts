import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** The ways to install a Chromium on this machine, the likeliest first. */
export function installChromium(): (() => void)[] {
  return [...installFromDebian('chromium'), installFromPlaywright]
}

/** The ways to install a Firefox. Playwright's own is another browser: it is changed where we take hold of it. */
export function installFirefox(): (() => void)[] {
  return installFromDebian('firefox-esr')
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isDebian(): boolean {
  return process.platform === 'linux' && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Ubuntu's packages of these names are stubs for snaps, which cannot be used here. */
function installFromDebian(browser: string): (() => void)[] {
  const install = () => {
    run('apt-get', 'update')
    run('apt-get', 'install', '-y', '--no-install-recommends', browser, 'fonts-liberation')
  }
  return isRoot() && isDebian() ? [install] : []
}

function installFromPlaywright(): void {
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  run(process.execPath, PLAYWRIGHT, 'install', '--no-shell', ...withLibraries, 'chromium')
}

function run(program: string, ...args: string[]): void {
  console.log(`> ${[program, ...args].join(' ')}`)
  spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
