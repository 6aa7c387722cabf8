import { spawnSync } from 'node:child_process'

/** `npm run audit`: known holes of what is installed, where a registry tells of them. */
const { stdout, status } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const report: unknown = JSON.parse(stdout || '{}')
if (typeof report === 'object' && report !== null && 'metadata' in report) {
  console.log(JSON.stringify(report.metadata, null, 2))
  process.exitCode = status ?? 1
} else console.log('No registry answered: nothing was audited.')
