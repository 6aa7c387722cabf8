import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** The ways to install a Chromium on this machine, the likeliest first. */
export function installChromium(): (() => void)[] {
  return [...installFromDebian('chromium'), installFromPlaywright]
}

/** The ways to install a Firefox. Playwright's own is another browser: it is changed where we take hold of it. */
export function installFirefox(): (() => void)[] {
  return [...installFromDebian('firefox-esr'), ...(FIREFOX_ELSEWHERE[process.platform] ?? [])]
}

/** By what systems that are not Linux install programs with, where it is there. */
const FIREFOX_ELSEWHERE: Partial<Record<NodeJS.Platform, (() => void)[]>> = {
  darwin: [() => run('brew', 'install', '--cask', 'firefox')],
  win32: [() => run('winget', 'install', '--exact', '--id', 'Mozilla.Firefox', '--silent', ...WINGET_AGREEMENTS)],
}

const WINGET_AGREEMENTS = ['--accept-package-agreements', '--accept-source-agreements']

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

const RELEASE = '/etc/os-release'

function isDebian(): boolean {
  return existsSync(RELEASE) && /^ID=debian$/m.test(readFileSync(RELEASE, 'utf8'))
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
