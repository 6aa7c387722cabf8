import { isRecord } from './package.ts'

/** No registry answered: that nothing is known is neither that nothing is wrong nor that something is. */
const NOT_AUDITED = 2

/** What the report of `npm audit --json` comes to, in words and as an exit code. */
export function judgeAudit(output: string): Verdict {
  const report = parse(output)
  const metadata = fieldsOf(report['metadata'])
  const total = fieldsOf(metadata['vulnerabilities'])['total']
  if (typeof total !== 'number') {
    const reason = typeof report['message'] === 'string' ? ` (${report['message']})` : ''
    return { exitCode: NOT_AUDITED, text: `Nothing was audited: no registry told of known holes${reason}.` }
  }
  const holes = Object.entries(fieldsOf(report['vulnerabilities']))
  const lines = holes.map(([name, hole]) => `${name}: ${String(fieldsOf(hole)['severity'])}`)
  const packages = String(fieldsOf(metadata['dependencies'])['total'])
  return {
    exitCode: total === 0 ? 0 : 1,
    text: [`${total} of ${packages} packages have known holes.`, ...lines].join('\n'),
  }
}

export type Verdict = { exitCode: number; text: string }

/** A registry that is none answers with a page, or with nothing. */
function parse(output: string): Fields {
  try {
    return fieldsOf(JSON.parse(output))
  } catch {
    return {}
  }
}

type Fields = Record<string, unknown>

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {})
