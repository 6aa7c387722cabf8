import { expect, test } from 'vitest'
import { ACCEPTED_WARNINGS } from '../../../build/accepted-warnings.ts'
import { explainWarnings } from '../../../build/lint-package.ts'

const ACCEPTED = [{ code: 'LOUD', file: /^chunks\/\w+\.js$/, count: 2, reason: 'It is not ours.' }]

const LOUD = { code: 'LOUD', file: 'chunks/shared.js' }

test('as many warnings as are accepted are explained', () => {
  expect(explainWarnings([LOUD, LOUD], ACCEPTED)).toEqual({ explained: ACCEPTED, problems: [] })
})

test('a warning of another kind, or in another file, is a problem', () => {
  const others = [
    { code: 'ODD', file: 'chunks/shared.js' },
    { code: 'LOUD', file: 'popup.js' },
  ]
  expect(explainWarnings([LOUD, LOUD, ...others], ACCEPTED).problems).toEqual([
    'ODD in chunks/shared.js is new.',
    'LOUD in popup.js is new.',
  ])
})

test('a warning more, or one less, than is explained is a problem', () => {
  expect(explainWarnings([LOUD, LOUD, LOUD], ACCEPTED).problems).toEqual([
    'LOUD is there 3 times, and 2 are explained.',
  ])
  expect(explainWarnings([LOUD], ACCEPTED)).toEqual({
    explained: [],
    problems: ['LOUD is there 1 times, and 2 are explained.'],
  })
})

test('what is accepted of a chunk is accepted whatever its content makes of its name', () => {
  expect(['chunks/shared-Dx6_cyq-.js', 'chunks\\shared-BFxBrYKH.js'].filter(isAccepted)).toHaveLength(2)
  expect(isAccepted('chunks/panel-Dx6_cyq-.js')).toBe(false)
})

const isAccepted = (file: string) => ACCEPTED_WARNINGS.some((each) => each.file.test(file))
