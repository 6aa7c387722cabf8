import { expect, test } from 'vitest'
import { explainWarnings, lintPackage } from '../../build/lint-package.ts'
import { buildFolder } from '../support/read-build.ts'

const TIMEOUT_MS = 120_000

test(
  'the linter of addons.mozilla.org finds no error, and warns of nothing but what is explained',
  { timeout: TIMEOUT_MS },
  () => {
    const { errors, notices, warnings } = lintPackage(buildFolder('firefox-mv3'))
    expect([...errors, ...notices]).toEqual([])
    expect(explainWarnings(warnings).problems).toEqual([])
  },
)
