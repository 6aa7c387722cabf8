/**
 * Total decoders: what crosses from a page is not believed but rebuilt, field by field. A few lines of our own, because
 * they are injected into pages with the reader, where a schema library would be a tenth of the script.
 */

/** Rebuilds a value of its type from anything, or gives `undefined`. Never throws on data that was cloned or JSON. */
export type Decoder<T> = (value: unknown) => T | undefined

export const text: Decoder<string> = (value) => (typeof value === 'string' ? value : undefined)

export const number: Decoder<number> = (value) => (Number.isFinite(value) ? Number(value) : undefined)

export function integer({ from, to }: { from: number; to: number }): Decoder<number> {
  return (value) => {
    const known = Number.isInteger(value) ? Number(value) : undefined
    return known !== undefined && known >= from && known <= to ? known : undefined
  }
}

export const flag: Decoder<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

export function oneOf<const T extends string | number | boolean>(allowed: readonly T[]): Decoder<T> {
  return (value) => allowed.find((known) => known === value)
}

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null ? null : decode(value))
}

export function list<T>(decode: Decoder<T>): Decoder<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const decoded = value.map((item: unknown) => decode(item)).filter((item) => item !== undefined)
    return decoded.length === value.length ? decoded : undefined
  }
}

/** Fields it does not know are dropped. */
export function record<T extends object>(fields: { [Name in keyof T]-?: Decoder<T[Name]> }): Decoder<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined
    const decoded: Partial<T> = {}
    for (const name in fields) {
      const field = Object.hasOwn(value, name) ? fields[name](Reflect.get(value, name)) : undefined
      if (field === undefined) return undefined
      decoded[name] = field
    }
    return isWhole(decoded, fields) ? decoded : undefined
  }
}

function isWhole<T extends object>(decoded: Partial<T>, fields: Record<keyof T, unknown>): decoded is T {
  return Object.keys(fields).every((name) => Object.hasOwn(decoded, name))
}

export function either<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> {
  return (value) => first(value) ?? second(value)
}
