import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { buildFolder, listBuild, type Target } from './read-build.ts'

/** Packs a finished build into one file, as the stores hand it out. */
export function packBuild(target: Target, path: string): void {
  const files = listBuild(target, '**/*.*')
  const entries = files.map((file) => [file, readFileSync(join(buildFolder(target), file))])
  writeFileSync(path, zipSync(Object.fromEntries(entries)))
}
