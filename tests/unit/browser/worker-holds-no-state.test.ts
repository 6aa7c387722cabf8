import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'

test('the worker, which browsers stop at any time, keeps nothing in variables but what puts its own calls in order', () => {
  const kept = [...collectFiles('entrypoints/background.ts')].flatMap((path) =>
    listState(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
  )
  expect(kept).toEqual(['lib/browser/context-menus.ts: created'])
})

test.each([
  ['a variable', 'let last = 0', ['last']],
  ['one that is handed out', 'export let last = 0', ['last']],
  ['a map', 'const seen = new Map<string, number>()', ['seen']],
  ['a set that is handed out', 'export const seen = new Set<string>()', ['seen']],
  [
    'what stays as it is',
    'const LIMIT = 7; export const double = (n: number) => { let twice = n; twice *= 2; return twice }',
    [],
  ],
])('%s is seen for what it is', (_, code, state) => {
  expect(listState(code)).toEqual(state)
})

/** A file and all that comes with it when it is loaded. */
function collectFiles(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type)[^'\n]*'(\.[^']+)'/gm)
  for (const [, from = ''] of imports) collectFiles(join(dirname(path), from).replaceAll('\\', '/'), seen)
  return seen
}

/** What a file declares outside of functions that can change. */
function listState(code: string): string[] {
  return parseAst(code, { lang: 'ts' }).body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') return []
    const changing = declared.declarations.filter(
      ({ init }) => declared.kind !== 'const' || init?.type === 'NewExpression',
    )
    return changing.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type))
  })
}
