import { mkdirSync, writeFileSync } from 'node:fs'
import { runNpm } from './run-npm.ts'

/** `npm run sbom`: every package that an install brings, in the CycloneDX format. */
const { output, status, complaint } = runNpm(['sbom', '--sbom-format', 'cyclonedx'])
if (status !== 0) throw new Error(complaint)
mkdirSync('.results', { recursive: true })
writeFileSync('.results/sbom.json', output)
console.log(`Written to .results/sbom.json: ${output.split('"bom-ref"').length - 2} packages.`)
