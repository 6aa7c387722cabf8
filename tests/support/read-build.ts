import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Target = 'chrome-mv3' | 'edge-mv3' | 'firefox-mv3' | 'safari-mv3'

/** The folder of a finished build. */
export function buildFolder(target: Target): string {
  return resolve(import.meta.dirname, '../../.output', target)
}

/** A file of a finished build. */
export function readBuild(target: Target, file: string): string {
  return readFileSync(join(buildFolder(target), file), 'utf8')
}

/** The files of a finished build, with forward slashes on every system. */
export function listBuild(target: Target, pattern: string): string[] {
  const files = globSync(pattern, { cwd: buildFolder(target) })
  return files.map((file) => file.replaceAll('\\', '/')).toSorted()
}
