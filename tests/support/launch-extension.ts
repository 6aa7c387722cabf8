import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test'
import { Extension } from './extension.ts'
import { findBrowser } from './find-browser.ts'
import { canSandbox } from './can-sandbox.ts'
import { buildFolder } from './read-build.ts'
import { waitFor } from './wait-for.ts'

/** The browser's own services stay off, so that the only requests to be seen are the page's and ours. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
]

const START_TIMEOUT_MS = 15_000

/** A browser with the built extension, as it ships, and an empty profile, which is deleted when it closes. */
export async function launchExtension({
  folder = buildFolder('chrome-mv3'),
  headless = true,
  args = [],
  language,
  beside = [],
  executablePath,
}: LaunchOptions = {}): Promise<Extension> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('There is no build yet: run `npm run build` first.')
  const profile = mkdtempSync(join(tmpdir(), 'precis-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath ?? (await findBrowser()),
    headless,
    chromiumSandbox: canSandbox(),
    // Of the browser's own interface; the variable is what Linux goes by.
    ...(language !== undefined && { env: { ...process.env, LANGUAGE: language } }),
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Pages come back from the browser's cache as they do for a reader.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // 0 takes a free port. A second connection through it is the only way to the popup.
    args: [
      ...QUIET,
      ...args,
      ...(language === undefined ? [] : [`--lang=${language}`]),
      `--disable-extensions-except=${[folder, ...beside].join(',')}`,
      `--load-extension=${[folder, ...beside].join(',')}`,
      '--remote-debugging-port=0',
    ],
  })
  return connect(context, profile)
}

/** `folder`: of the unpacked extension. `beside`: those of others to load with it. */
export type LaunchOptions = {
  folder?: string
  headless?: boolean
  args?: string[]
  beside?: string[]
  language?: string
  executablePath?: string
}

async function connect(context: BrowserContext, profile: string): Promise<Extension> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser closed while it was starting.')
  const worker = await findWorker(context)
  await closeWelcome(context)
  const port = await waitFor('The debugging port', START_TIMEOUT_MS, () => readPort(profile))
  return new Extension({ context, profile, worker, port, protocol: await browser.newBrowserCDPSession() })
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: START_TIMEOUT_MS })
}

/** It opens once in every new profile, and would stand before the page a test opens. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await waitFor('The welcome page', START_TIMEOUT_MS, async () => context.pages().find(isWelcome))
  await welcome.close()
}

const isWelcome = (page: Page): boolean => page.url().endsWith('#welcome')

async function readPort(profile: string): Promise<string | undefined> {
  const file = join(profile, 'DevToolsActivePort')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined
}
