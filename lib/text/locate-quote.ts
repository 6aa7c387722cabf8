import type { Span } from '../article.ts'

/**
 * Finds a quote in a text, at the occurrence nearest to where it once began. Exact first, then blind to the variants of
 * quotation marks, dashes and spaces that a re-rendered page may have changed.
 */
export function locateQuote(text: string, quote: string, near: number): Span | null {
  if (quote.trim() === '') return null
  const exact = findNearest(text, quote, near)
  if (exact !== null) return { start: exact, end: exact + quote.length }
  const folded = foldText(text)
  const sought = foldText(quote).text.trim()
  if (sought === '') return null
  const start = findNearest(folded.text, sought, toFoldedOffset(folded.offsets, near))
  if (start === null) return null
  const first = folded.offsets[start] ?? 0
  const last = folded.offsets[start + sought.length - 1] ?? first
  return { start: first, end: last + 1 }
}

function findNearest(text: string, sought: string, near: number): number | null {
  const before = text.lastIndexOf(sought, Math.max(0, near))
  const after = text.indexOf(sought, Math.max(0, near))
  if (before < 0) return after < 0 ? null : after
  if (after < 0) return before
  return near - before <= after - near ? before : after
}

/** Every folded character keeps the offset of the one it stands for. */
function foldText(text: string): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length)
  const units: string[] = []
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charAt(index))
    if (unit === '' || (unit === ' ' && units.at(-1) === ' ')) continue
    offsets[units.length] = index
    units.push(unit)
  }
  return { text: units.join(''), offsets: offsets.subarray(0, units.length) }
}

const foldUnit = (unit: string): string => FOLDED.get(unit) ?? unit

/** Variants of one character, each line headed by what they are taken for; those of the last line are skipped. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  [
    ["'", '‘’‚‛“”„‟‹›«»′″`´"'],
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
    [
      ' ',
      '\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
    ],
    ['', '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF'],
  ].flatMap(([folded = '', variants = '']) => variants.split('').map((variant): [string, string] => [variant, folded])),
)

/** The first folded character at or after an offset, by bisection. */
function toFoldedOffset(offsets: Uint32Array, near: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < near) low = middle + 1
    else high = middle
  }
  return low
}
