import { expect, test } from 'vitest'
import { locateQuote } from '../../lib/text/locate-quote.ts'

const found = (text: string, quote: string, near = 0) => {
  const span = locateQuote(text, quote, near)
  return span ? text.slice(span.start, span.end) : null
}

test('finds a quote where it stands', () => {
  expect(locateQuote('Moss drinks fog. Ferns wait.', 'Ferns wait.', 17)).toEqual({ start: 17, end: 28 })
})

test('takes the occurrence nearest to where it was', () => {
  expect(locateQuote('fog … fog … fog', 'fog', 7)?.start).toBe(6)
})

test.each([
  [1, 0],
  [3, 0],
  [4, 6],
  [5, 6],
])('of two occurrences, the nearer one to %i begins at %i, and of equals the earlier one', (near, start) => {
  expect(locateQuote('fog … fog', 'fog', near)?.start).toBe(start)
})

test.each([0, 54, 108])('runs of spaces before do not lead to another occurrence, written otherwise: %i', (place) => {
  expect(locateQuote(['it’s', 'it’s', 'it’s'].join(' '.repeat(50)), "it's", place)?.start).toBe(place)
})

test('spaces around a quote do not matter, and those in it do', () => {
  expect(found('Moss drinks fog.', ' fog. ')).toBe('fog.')
  expect(found('Fields of sea grass.', 'seagrass')).toBeNull()
})

test.each([
  ['quotation marks', 'He said “no” twice.', 'He said "no" twice.'],
  ['apostrophes', 'It’s late.', "It's late."],
  ['dashes', 'fog — and moss', 'fog - and moss'],
  ['no-break spaces', 'at 8\u00A0h 30', 'at 8 h 30'],
  ['runs of spaces', 'moss   and\nfog', 'moss and fog'],
  ['soft hyphens', 'sea\u00ADgrass', 'seagrass'],
])('is blind to %s', (_, text, quote) => {
  expect(found(`Before. ${text} After.`, quote)).toBe(text)
})

test.each(['', '  ', 'absent', '\u00AD'])('finds nothing for %j', (quote) => {
  expect(locateQuote('Moss drinks fog.', quote, 3)).toBeNull()
})

test('a place beyond the end finds the last occurrence', () => {
  expect(locateQuote('fog fog', 'fog', 999)?.start).toBe(4)
})
