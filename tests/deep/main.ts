import { runCommand } from '../support/run-command.ts'

/** `npm run test:deep`: what is tried with a few hundred inputs at every change is tried here with thousands. */
const RUNS = (process.env['FUZZ_RUNS'] ??= '2000')
const PAGES = (process.env['DEEP_PAGES'] ??= '500')

const VITEST = ['vitest', 'run', '--root', '.', '--config', 'tests/vitest.config.ts', '--testTimeout', '600000']

console.log(`Every property with up to ${RUNS} inputs, and ${PAGES} pages of a fuzzer in Chromium.`)
const codes = [
  await runCommand([...VITEST, '--project', 'unit', 'properties']),
  await runCommand([
    'node',
    'tests/support/run-without-network.ts',
    'playwright',
    'test',
    '-c',
    'tests/deep/playwright.config.ts',
  ]),
]
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
