import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateQuote } from '../../lib/text/locate-quote.ts'
import { anyText, FUZZ } from '../support/fuzz.ts'

const anyQuoted = () =>
  fc
    .tuple(anyText(), fc.nat(), fc.nat())
    .map(([text, from, length]) => {
      const start = from % (text.length + 1)
      return { text, start, end: Math.min(text.length, start + 1 + (length % 40)) }
    })
    .filter(({ text, start, end }) => text.slice(start, end).trim() !== '')

test('any part of any text is found where it was taken from', () => {
  fc.assert(
    fc.property(anyQuoted(), ({ text, start, end }) => {
      expect(locateQuote(text, text.slice(start, end), start)).toEqual({ start, end })
    }),
    FUZZ,
  )
})

test('of several places that say the same, the one that is meant is found', () => {
  const anyCopies = fc.tuple(anyQuoted(), fc.integer({ min: 2, max: 6 }), fc.nat())
  fc.assert(
    fc.property(anyCopies, ([{ text, start, end }, copies, meant]) => {
      const offset = (meant % copies) * text.length
      const quote = text.slice(start, end)
      expect(locateQuote(text.repeat(copies), quote, offset + start)).toEqual({
        start: offset + start,
        end: offset + end,
      })
    }),
    FUZZ,
  )
})

const VARIANTS = [
  '“',
  '”',
  '’',
  '–',
  '—',
  '\u00A0',
  '\u2009',
  '\u00AD',
  '\u200B',
  "'",
  '"',
  '-',
  ' ',
  'tide',
  '海',
  '1',
]

const fold = (piece: string): string =>
  piece
    .replace(/[“”’"]/, "'")
    .replace(/[–—]/, '-')
    .replace(/[\u00A0\u2009]/, ' ')
    .replace(/[\u00AD\u200B]/, '')

test('a part is found again when its page writes quotation marks, dashes and spaces otherwise', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VARIANTS), { minLength: 1, maxLength: 20 }), (pieces) => {
      const quote = pieces.join('')
      const rewritten = `Before. ${pieces.map(fold).join('')} After.`
      const found = locateQuote(rewritten, quote, 8)
      const bare = pieces.map(fold).join('').replaceAll(/ +/g, ' ').trim()
      expect(found === null ? '' : rewritten.slice(found.start, found.end).replaceAll(/ +/g, ' ').trim()).toBe(bare)
    }),
    FUZZ,
  )
})

test('what is found in any text lies within it', () => {
  fc.assert(
    fc.property(anyText(), anyText(), fc.integer({ min: -5, max: 200 }), (text, quote, near) => {
      const found = locateQuote(text, quote, near)
      if (found === null) return
      expect(found.start).toBeGreaterThanOrEqual(0)
      expect(found.start).toBeLessThan(found.end)
      expect(found.end).toBeLessThanOrEqual(text.length)
    }),
    FUZZ,
  )
})
