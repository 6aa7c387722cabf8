import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** The ways to install a Chromium on this machine, the likeliest first. */
export function installBrowser(): (() => void)[] {
  // Ubuntu's package of that name is a stub for a snap, which cannot be used here.
  return isRoot() && isDebian() ? [installFromDebian, installFromPlaywright] : [installFromPlaywright]
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isDebian(): boolean {
  return process.platform === 'linux' && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function installFromDebian(): void {
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
}

function installFromPlaywright(): void {
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  run(process.execPath, PLAYWRIGHT, 'install', '--no-shell', ...withLibraries, 'chromium')
}

function run(program: string, ...args: string[]): void {
  console.log(`> ${[program, ...args].join(' ')}`)
  spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
