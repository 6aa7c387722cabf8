import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Extension } from './support/extension.ts'
import { launchExtension } from './support/launch-extension.ts'
import { openTarget } from './support/open-target.ts'
import { formatPopup } from './support/format-popup.ts'
import { readPopup } from './support/read-popup.ts'

/** Shows the extension at work on a page: `npm start`, `npm start https://…`, `npm start article.html`. */
const RESULTS = resolve(import.meta.dirname, '../.results')

const LOAD_TIMEOUT_MS = 30_000

const POLL_MS = 500

try {
  await start(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function start(argument: string | undefined): Promise<void> {
  const site = await openTarget(argument)
  const headless = !hasDisplay()
  const extension = await launchExtension({ headless })
  try {
    const page = await openPage(extension, site.url)
    await extension.clickAction(page)
    await (headless ? showInTerminal(extension) : showInWindow(extension))
  } finally {
    await extension.close()
    await site.close()
  }
}

/** A machine that only runs tests may have one, with nobody before it. */
function hasDisplay(): boolean {
  if (process.env['CI']) return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

async function openPage(extension: Extension, url: string): Promise<Page> {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage())
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
    return page
  } catch (error) {
    const reason = error instanceof Error ? (/net::\w+|Timeout \w+/.exec(error.message)?.[0] ?? error.message) : ''
    throw new Error(`${url} could not be opened (${reason}).`, { cause: error })
  }
}

async function showInTerminal(extension: Extension): Promise<void> {
  mkdirSync(RESULTS, { recursive: true })
  const picture = join(RESULTS, 'popup.png')
  await extension.surface('popup.html', async (popup) => {
    console.log(formatPopup(await readPopup(popup)))
    await popup.screenshot({ path: picture })
  })
  console.log(`\nThere is no display here, so this ran without a window. Picture: ${relative(process.cwd(), picture)}`)
}

async function showInWindow(extension: Extension): Promise<void> {
  await extension.surface('popup.html', async () => {})
  console.log('The popup is open. Close the browser window to stop.')
  // On a Mac the browser outlives its last window.
  while (extension.context.pages().length > 0) await wait(POLL_MS)
}
