import { expect, test } from 'vitest'
import { judgeAudit } from '../../../build/judge-audit.ts'

const DEPENDENCIES = { prod: 5, dev: 399, total: 404 }

test('packages without known holes pass', () => {
  const report = { vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 }, dependencies: DEPENDENCIES } }
  expect(judgeAudit(JSON.stringify(report))).toEqual({ exitCode: 0, text: '0 of 404 packages have known holes.' })
})

test('a package with a known hole fails, and is named with how bad it is', () => {
  const report = {
    vulnerabilities: { 'left-over': { name: 'left-over', severity: 'high' } },
    metadata: { vulnerabilities: { high: 1, total: 1 }, dependencies: DEPENDENCIES },
  }
  expect(judgeAudit(JSON.stringify(report))).toEqual({
    exitCode: 1,
    text: '1 of 404 packages have known holes.\nleft-over: high',
  })
})

test.each([
  ['no registry', '', 'Nothing was audited: no registry told of known holes.'],
  ['a page of a proxy', '<html>Sign in</html>', 'Nothing was audited: no registry told of known holes.'],
  [
    'a registry that only gives out packages',
    '{"message": "405"}',
    'Nothing was audited: no registry told of known holes (405).',
  ],
  ['a report without a count', '{"metadata": null}', 'Nothing was audited: no registry told of known holes.'],
])('with %s nothing was audited, which is no success', (_, output, text) => {
  expect(judgeAudit(output)).toEqual({ exitCode: 2, text })
})
