import { harborSeagrass } from '../unit/articles/harbor-seagrass.ts'
import { summarizeInItsLanguage } from './summarize-in.ts'

/** Run as a program of its own, in the environment that a test chooses. */
process.stdout.write(JSON.stringify(await summarizeInItsLanguage(harborSeagrass)))
