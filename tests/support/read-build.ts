import { readFileSync } from 'node:fs'
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
