import { spawn } from 'node:child_process'
import { toShellLine } from './to-shell-line.ts'

/** Runs a program with its output shown; the exit code, or 1 when it was killed or did not start. */
export function runCommand([program, ...args]: string[]): Promise<number> {
  if (program === undefined) throw new Error('A command needs a program.')
  // Programs that packages bring are scripts on Windows, which only a shell can start.
  const child =
    process.platform === 'win32'
      ? spawn(toShellLine([program, ...args]), { stdio: 'inherit', shell: true })
      : spawn(program, args, { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
