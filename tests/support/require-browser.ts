import { findBrowser } from './find-browser.ts'
import { findFirefox } from './firefox/find-firefox.ts'

try {
  console.log(`Browsers: ${await findBrowser()}, ${await findFirefox()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
