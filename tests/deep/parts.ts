import { join } from 'node:path'
import { REPORT_FOLDER, type Report } from '../support/steps.ts'

/**
 * One kind of deep test. `perTest` is the share of the time after which each of its tests stops; without it they take as long as
 * they take. `price` is how many inputs of the core's properties one of these counts for.
 */
export type Part = { name: string; perTest?: number; price: number; command: string[]; report: Report }

export const PARTS: Record<string, Part> = {
  core: { name: 'properties of the core', perTest: 1 / 90, price: 1, ...properties('core') },
  page: { name: 'properties of the page reader, in jsdom', perTest: 1 / 25, price: 3, ...properties('page') },
  browsers: { name: 'pages in Chromium and Firefox', perTest: 1 / 9, price: 40, ...browsers(1, 'both') },
  slow: {
    name: 'hostile pages and slow stories in Chromium and Firefox',
    price: 1,
    ...browsers(2, 'slow-chromium', 'slow-firefox'),
  },
}

/** What runs everything above together has passed and failed. */
export const DEEP_REPORT = join(REPORT_FOLDER, 'deep.json')

function properties(project: string): Pick<Part, 'command' | 'report'> {
  const path = join(REPORT_FOLDER, `deep-${project}.json`)
  const config = ['--root', '.', '--config', 'tests/deep/vitest.config.ts', '--project', project]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  return { command: ['vitest', 'run', ...config, ...reporters], report: { runner: 'vitest', path } }
}

/** Two browsers at work are as many as two cores can take: a worker that has both has them alone. */
function browsers(workers: number, ...projects: string[]): Pick<Part, 'command' | 'report'> {
  const path = join(REPORT_FOLDER, 'deep-browser.json')
  const run = ['playwright', 'test', '-c', 'tests/deep/playwright.config.ts', `--workers=${workers}`]
  const named = projects.map((project) => `--project=${project}`)
  return {
    command: ['node', 'tests/support/run-without-network.ts', ...run, ...named],
    report: { runner: 'playwright', path },
  }
}
