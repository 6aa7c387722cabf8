import type { Decoder } from '../../lib/browser/decoder.ts'

/** Decodes what stands at this path of field names. */
export function decodeAt<T>(path: string, decode: Decoder<T>): Decoder<T> {
  const names = path.split('.')
  return (value) => decode(names.reduce<unknown>(readField, value))
}

const readField = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
