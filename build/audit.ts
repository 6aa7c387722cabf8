import { judgeAudit } from './judge-audit.ts'
import { runNpm } from './run-npm.ts'

/** `npm run audit`: known holes of what is installed, where a registry tells of them. It ends with 2 where none does. */
const { text, exitCode } = judgeAudit(runNpm(['audit', '--json']).output)
console.log(text)
process.exitCode = exitCode
