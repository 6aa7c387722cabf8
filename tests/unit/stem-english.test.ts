import * as fc from 'fast-check'
import { stemmer } from 'stemmer'
import { expect, test } from 'vitest'
import { stemEnglish } from '../../lib/text/stem-english.ts'

test.each([
  ['ponies', 'poni'],
  ['caresses', 'caress'],
  ['agreed', 'agre'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['sky', 'sky'],
  ['happy', 'happi'],
  ['rational', 'ration'],
  ['mythology', 'mytholog'],
  ['hopefulness', 'hope'],
  ['adoption', 'adopt'],
  ['controlled', 'control'],
  ['tide', 'tide'],
  ['is', 'is'],
  ['naïveté', 'naïveté'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
})

const ENDINGS =
  'ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi ' +
  'icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion ' +
  'ing ed eed sses ies s e y ll at bl iz'
const LETTERS = 'a e i o u y b c f l m r s t w x z'

const piece = fc.constantFrom(...`${ENDINGS} ${LETTERS}`.split(' '), 'é', '4')

test('every stem is the one that the package stemmer finds', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const word = pieces.join('')
      expect(stemEnglish(word)).toBe(stemmer(word))
    }),
    { numRuns: 5_000 },
  )
})
