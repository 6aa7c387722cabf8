import { spawnSync, type SpawnSyncOptions } from 'node:child_process'

/** Runs npm, which is a script that only a shell can start on Windows. The arguments hold no space. */
export function runNpm(command: string[], options: SpawnSyncOptions = {}): Outcome {
  const [program, args, shell] =
    process.platform === 'win32' ? [`npm ${command.join(' ')}`, [], true] : ['npm', command, false]
  const { status, stdout, stderr } = spawnSync(program, args, { maxBuffer: MAX_OUTPUT, ...options, shell })
  return { status: status ?? 1, output: stdout?.toString() ?? '', complaint: stderr?.toString() ?? '' }
}

/** Bytes; an inventory of all packages takes two million. */
const MAX_OUTPUT = 64 * 1024 * 1024

export type Outcome = { status: number; output: string; complaint: string }
