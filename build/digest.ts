import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The zips of a folder, by name. */
export function digestZips(folder: string): Map<string, Digest> {
  const names = globSync('*.zip', { cwd: folder }).toSorted()
  return new Map(names.map((name) => [name, digest(readFileSync(join(folder, name)))]))
}

const digest = (bytes: Uint8Array): Digest => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

export type Digest = { bytes: number; sha256: string }
