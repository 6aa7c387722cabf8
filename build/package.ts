import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a built extension says of itself, and its files. */
export type Package = {
  manifest: Record<string, unknown>
  /** As written in every language. */
  names: string[]
  summaries: string[]
  /** With forward slashes, from the package's folder. */
  files: string[]
  /** Bytes. */
  largest: number
}

/** Reads the folder of a finished build. */
export function readPackage(folder: string): Package {
  const entries = globSync('**/{*,.*}', { cwd: folder }).toSorted()
  const files = entries.filter((entry) => statSync(join(folder, entry)).isFile())
  const manifest = readJson(join(folder, 'manifest.json'))
  const languages = files.filter((file) => file.endsWith('messages.json')).map((file) => readJson(join(folder, file)))
  return {
    manifest,
    names: languages.map((messages) => messageOf(messages, manifest['name'])),
    summaries: languages.map((messages) => messageOf(messages, manifest['description'])),
    files: files.map((file) => file.replaceAll('\\', '/')),
    largest: Math.max(...files.map((file) => statSync(join(folder, file)).size)),
  }
}

/** The text behind `__MSG_key__`; empty where a language lacks it. */
function messageOf(messages: Record<string, unknown>, named: unknown): string {
  const entry = messages[/^__MSG_(\w+)__$/.exec(String(named))?.[1] ?? '']
  return isRecord(entry) && typeof entry['message'] === 'string' ? entry['message'] : ''
}

function readJson(path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return isRecord(value) ? value : {}
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
