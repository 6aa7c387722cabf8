import { chmodSync, lchownSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runNpm } from './run-npm.ts'

/** A copy of this project with packages of its own, in which nothing of this one is left. */
export class CleanCopy {
  readonly folder: string
  readonly #home: string
  readonly #user: User | null
  readonly #environment: Record<string, string>

  /** `folder` does not exist yet, but what it stands in does. */
  constructor({ folder, user = null, environment = {} }: Conditions) {
    this.folder = join(folder, 'precis')
    this.#home = join(folder, 'home')
    this.#user = user
    this.#environment = environment
    mkdirSync(this.folder, { recursive: true })
    mkdirSync(this.#home)
  }

  /** The packages come as they come to whoever runs this; what is built of them is then made under the copy's conditions. */
  install(): void {
    npm(['ci'], { cwd: this.folder, env: withoutOwnPackages({ ...process.env, ...this.#environment }) })
    if (this.#user !== null) giveTo(this.#user, [this.folder, this.#home])
  }

  run(...command: string[]): void {
    const env = { ...withoutNpm(withoutOwnPackages(process.env)), ...this.#environment, HOME: this.#home }
    npm(command, { cwd: this.folder, env, ...this.#user })
  }
}

export type Conditions = { folder: string; user?: User | null; environment?: Record<string, string> }

export type User = { uid: number; gid: number }

/** Who owns nothing and may nothing, on Linux as on a Mac. */
const NOBODY: User = { uid: 65534, gid: 65534 }

/** Another user than this one, where one can be taken on and has an npm to run. */
export function findOtherUser(): User | null {
  if (process.getuid?.() !== 0) return null
  const { status } = runNpm(['--version'], { ...NOBODY, cwd: '/', env: withoutNpm(withoutOwnPackages(process.env)) })
  return status === 0 ? NOBODY : null
}

type Run = { cwd: string; env: NodeJS.ProcessEnv } & Partial<User>

function npm(command: string[], run: Run): void {
  const { status, output, complaint } = runNpm(command, run)
  if (status !== 0) throw new Error(`npm ${command.join(' ')} failed.\n${output}\n${complaint}`)
}

function giveTo({ uid, gid }: User, folders: string[]): void {
  for (const folder of folders) {
    lchownSync(folder, uid, gid)
    chmodSync(folder, 0o755)
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const entry of entries) lchownSync(join(folder, entry), uid, gid)
  }
}

/** `npm run` puts the programs of this project before all others. */
const withoutOwnPackages = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const kept = (env[path] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return { ...env, [path]: kept.join(delimiter) }
}

/** Nor what it says of the project and of its user. */
const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/i.test(name)))
