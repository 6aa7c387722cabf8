import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '../../lib/result.ts'

/** Summarizers of npm, at the versions compared with. They are installed aside and are no dependencies. */
export const PEERS = ['lexrank', 'node-summarizer', 'wink-nlp']

const PACKAGES = ['lexrank@1.0.5', 'node-summarizer@1.0.7', 'wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1']

/** Where they stay from one run to the next; no code of ours finds them there. */
const PEERS_FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/precis-speed-peers')

export function installPeers(): Result<null, string> {
  mkdirSync(PEERS_FOLDER, { recursive: true })
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--save-exact']
  const args = ['install', ...flags, '--prefix', PEERS_FOLDER, ...PACKAGES]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: INSTALL_TIMEOUT_MS })
  if (status === 0) return ok(null)
  const reason = (stderr ?? '').split('\n').find((line) => /error/i.test(line))
  return fail(`they could not be installed (${reason ?? 'npm did not finish'})`)
}

/** Some runs in a process of its own; `null` when it fails or takes too long. */
export function runAlone(system: string, file: string): AloneRun | null {
  const child = fileURLToPath(new URL('./speed-child.ts', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [child, system, file, PEERS_FOLDER], {
    encoding: 'utf8',
    timeout: RUN_TIMEOUT_MS,
  })
  return status === 0 ? decodeRun(JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null')) : null
}

export type AloneRun = { milliseconds: number; peakMegabytes: number }

function decodeRun(value: unknown): AloneRun | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('milliseconds' in value) || !('peakMegabytes' in value)) return null
  return { milliseconds: Number(value.milliseconds), peakMegabytes: Number(value.peakMegabytes) }
}

const INSTALL_TIMEOUT_MS = 120_000
const RUN_TIMEOUT_MS = 30_000
