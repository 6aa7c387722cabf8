import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FUZZ } from '../../support/fuzz.ts'
import { anyMutant } from '../../support/mutate-page.ts'

test('a page can be spoiled at its very end, and when nothing is left of it', () => {
  const mutant = anyMutant({ short: '<p>One</p>', empty: '' })
  expect(() =>
    fc.assert(
      fc.property(mutant, () => true),
      FUZZ,
    ),
  ).not.toThrow()
})
