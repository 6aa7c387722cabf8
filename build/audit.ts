import { runNpm } from './run-npm.ts'

/** `npm run audit`: known holes of what is installed, where a registry tells of them. */
const { output, status } = runNpm(['audit', '--json'])
const report: unknown = JSON.parse(output || '{}')
if (typeof report === 'object' && report !== null && 'metadata' in report) {
  console.log(JSON.stringify(report.metadata, null, 2))
  process.exitCode = status
} else console.log('No registry answered: nothing was audited.')
