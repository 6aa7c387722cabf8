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

function foldUnit(unit: string): string {
  if (unit > ' ' && unit <= '~' && unit !== '`') return unit === '"' ? "'" : unit
  if (/[\s\u00A0]/.test(unit)) return ' '
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(unit)) return ''
  if (/[‘’‚‛“”„‟‹›«»′″`´]/.test(unit)) return "'"
  if (/[\u2010-\u2015\u2212]/.test(unit)) return '-'
  return unit
}

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
