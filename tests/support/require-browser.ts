import { findBrowser } from './find-browser.ts'

try {
  console.log(`Browser: ${await findBrowser()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
