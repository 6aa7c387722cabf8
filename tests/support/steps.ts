import { join, resolve } from 'node:path'

export const REPORT_FOLDER = resolve(import.meta.dirname, '../../.results')

/** What `npm test` does, in this order: the quick ones first, and nothing built is tested before it is built. */
export const STEPS: Step[] = [
  check('formatting', 'check:format'),
  check('lint', 'check:lint'),
  check('types', 'check:types'),
  check('dead code', 'check:dead'),
  vitest('unit and DOM tests', 'test:unit'),
  check('build', 'build'),
  check('build for other stores', 'build:stores'),
  check('size', 'size'),
  vitest('tests of the build', 'test:built'),
  { name: 'browser', command: ['node', 'tests/support/require-browser.ts'] },
  {
    name: 'browser tests',
    command: ['npm', 'run', '--silent', 'test:browser'],
    report: { runner: 'playwright', path: join(REPORT_FOLDER, 'browser.json') },
  },
]

/** Always the same inputs, so that a failure is the change's and not chance's, and as many as there is time for. */
export const DEEP_STEP: Step = {
  name: 'deep tests',
  command: 'npm run --silent test:deep -- --minutes 4 --inputs 3000'.split(' '),
  report: { runner: 'deep', path: join(REPORT_FOLDER, 'deep.json') },
}

/** A step with a report counts its tests; one without counts as one. */
export type Step = { name: string; command: string[]; report?: Report }

export type Report = { runner: 'vitest' | 'playwright' | 'deep'; path: string }

function check(name: string, script: string): Step {
  return { name, command: ['npm', 'run', '--silent', script] }
}

function vitest(name: string, script: string): Step {
  const path = join(REPORT_FOLDER, `${script.replace(':', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  return { name, command: ['npm', 'run', '--silent', script, '--', ...reporters], report: { runner: 'vitest', path } }
}
