import { expect, test } from 'vitest'
import { COLON, DIGIT, readSigns } from '../../lib/summary/sentence-signs.ts'

test.each([
  ['commas of several scripts', 'Moss, fern；fog、rain،', { commas: 4 }],
  ['capitalized words, but not the first', 'The Ferry to “Orren” and (Élan) of iPads', { capitals: 3 }],
  ['no figure and no colon', 'Moss drinks fog.', { figure: false, colon: false }],
  ['figures and colons of several scripts', 'संख्या：३', { figure: true, colon: true }],
])('a sentence is told by %s', (_, text, expected) => {
  const { bits, commas, capitals } = readSigns(text)
  const read = { commas, capitals, figure: (bits & DIGIT) !== 0, colon: (bits & COLON) !== 0 }
  expect(read).toMatchObject(expected)
})
