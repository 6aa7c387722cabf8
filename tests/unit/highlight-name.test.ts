import { expect, test } from 'vitest'
import { decodeHighlightName } from '../../lib/browser/decode-highlight-name.ts'
import { createHighlightName, toStepName } from '../../lib/highlight-name.ts'

const NAME = 'h0123456789abcdef0123456789abcdef'

test('a name that was made is known as one, and no other is made alike', () => {
  const name = createHighlightName()
  expect(decodeHighlightName(name)).toBe(name)
  expect(createHighlightName()).not.toBe(name)
})

test.each([
  ['with a rule of a style sheet behind it', `${NAME}){}*{color:red`],
  ['with something before it', `x${NAME}`],
  ['with too few digits', NAME.slice(0, -1)],
  ['in a list', [NAME]],
  ['of nothing', undefined],
])('a name %s is none', (_, value) => {
  expect(decodeHighlightName(value)).toBeUndefined()
})

test('the first step of a fading highlight has its plain name, and each later one a name of its own', () => {
  expect([0, 1, 7].map((step) => toStepName(NAME, step))).toEqual([NAME, `${NAME}-1`, `${NAME}-7`])
})
