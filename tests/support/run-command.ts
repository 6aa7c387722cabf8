import { spawn } from 'node:child_process'

/** Runs a program with its output shown; the exit code, or 1 when it was killed or did not start. */
export function runCommand([program, ...args]: string[]): Promise<number> {
  if (program === undefined) throw new Error('A command needs a program.')
  const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
