import { unzipSync } from 'fflate'

/** What of two zips is not the same, file by file; empty only when every byte is. */
export function findDifferences(one: Uint8Array, other: Uint8Array): string[] {
  if (Buffer.compare(one, other) === 0) return []
  const [files, others] = [unzipSync(one), unzipSync(other)]
  const names = [...new Set([...Object.keys(files), ...Object.keys(others)])].toSorted()
  const found = names.flatMap((name) => describe(name, files[name], others[name]) ?? [])
  return found.length > 0 ? found : ['the order, the times or the packing of its files']
}

function describe(name: string, one?: Uint8Array, other?: Uint8Array): string | null {
  if (one === undefined) return `${name} is in the second only`
  if (other === undefined) return `${name} is in the first only`
  return Buffer.compare(one, other) === 0 ? null : `${name} (${one.length} and ${other.length} bytes)`
}
