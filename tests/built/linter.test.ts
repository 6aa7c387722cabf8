import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { buildFolder } from '../support/read-build.ts'
import { ACCEPTED_WARNINGS } from './accepted-warnings.ts'

const require = createRequire(import.meta.url)
const LINTER = require.resolve('addons-linter/bin/addons-linter')
const TIMEOUT_MS = 120_000

test(
  'the linter of addons.mozilla.org finds no error, and warns of nothing but what is explained',
  { timeout: TIMEOUT_MS },
  () => {
    const args = [LINTER, '--output', 'json', buildFolder('firefox-mv3')]
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    const { errors, notices, warnings }: Report = JSON.parse(stdout)
    expect([...errors, ...notices]).toEqual([])
    const explained = ACCEPTED_WARNINGS.flatMap(({ code, file, count }) =>
      Array.from({ length: count }, () => ({ code, file: expect.stringMatching(file) })),
    )
    expect(warnings.map(({ code, file }) => ({ code, file }))).toEqual(explained)
  },
)

type Report = Record<'errors' | 'notices' | 'warnings', { code: string; file: string }[]>
