import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '../../lib/result.ts'

/** Summarizers of npm, at the versions compared with. They are installed aside and are no dependencies. */
export const PEERS = ['lexrank', 'node-summarizer', 'wink-nlp']

const PACKAGES = ['lexrank@1.0.5', 'node-summarizer@1.0.7', 'wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1']

export function installPeers(folder: string): Result<null, string> {
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...PACKAGES]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: INSTALL_TIMEOUT_MS })
  if (status === 0) return ok(null)
  const reason = (stderr ?? '').split('\n').find((line) => /error/i.test(line))
  return fail(`they could not be installed (${reason ?? 'npm did not finish'})`)
}

/** One run in a process of its own; `null` when it fails or takes too long. */
export function runAlone({ system, file, folder }: { system: string; file: string; folder: string }): AloneRun | null {
  const child = fileURLToPath(new URL('./speed-child.ts', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [child, system, file, folder], {
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
const RUN_TIMEOUT_MS = 20_000
