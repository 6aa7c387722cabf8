import { expect, test } from 'vitest'
import { toShellLine } from '../../support/to-shell-line.ts'

test('words without signs stay as they are', () => {
  expect(toShellLine(['npm', 'run', 'test:unit', '--', '--reporter=json'])).toBe('npm run test:unit -- --reporter=json')
})

test('a folder with a space in its name is one word', () => {
  expect(toShellLine(['vitest', '--outputFile=C:\\Jane Doe\\report.json'])).toBe(
    'vitest "--outputFile=C:\\Jane Doe\\report.json"',
  )
})

test('signs that the shell takes for its own are quoted', () => {
  expect(toShellLine(['playwright', '-g', 'skim|copy', 'says "no"'])).toBe('playwright -g "skim|copy" "says ""no"""')
})
