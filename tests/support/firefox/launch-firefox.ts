import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildFolder } from '../read-build.ts'
import { startRecordingProxy, type RecordingProxy } from '../recording-proxy.ts'
import { waitFor } from '../wait-for.ts'
import { findFirefox } from './find-firefox.ts'
import { FirefoxExtension } from './firefox-extension.ts'
import { FirefoxSession } from './firefox-session.ts'
import { Marionette } from './marionette.ts'
import { startWatching } from './watch-scripts.ts'
import { pinAction } from './window-scripts.ts'

/**
 * Beside what Firefox sets by itself when it is remote-controlled: a free port, and nothing that asks or calls home. On a Mac,
 * menus that are Firefox's own, and a Tab key that goes to every field and button.
 */
const PREFERENCES = {
  'accessibility.tabfocus': 7,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'widget.macos.native-context-menus': false,
  // Only where Mozilla's stores are not asked: extended support releases and those of developers.
  'xpinstall.signatures.required': false,
}

const START_TIMEOUT_MS = 120_000
const EXIT_TIMEOUT_MS = 5000

/** All but this machine's own pages is asked of a server of ours, and no name of any other. */
const toProxyPreferences = ({ url }: RecordingProxy): Preferences => {
  const { hostname, port } = new URL(url)
  const ways = ['http', 'ssl'].map((way) => [
    [`network.proxy.${way}`, hostname],
    [`network.proxy.${way}_port`, Number(port)],
  ])
  return { 'network.proxy.type': 1, 'network.trr.mode': 5, ...Object.fromEntries(ways.flat()) }
}

/**
 * A Firefox with the built add-on and an empty profile, which is deleted when it closes unless one is given. Whatever leaves the
 * machine's own pages ends at a recording proxy.
 */
export async function launchFirefox({
  addon = buildFolder('firefox-mv3'),
  isTemporary = true,
  headless = true,
  preferences = {},
  screen = { width: 1366, height: 768 },
  profile: kept,
}: LaunchOptions = {}): Promise<FirefoxExtension> {
  if (!existsSync(addon)) throw new Error('There is no build yet: run `npm run build` first.')
  const program = await findFirefox()
  const proxy = await startRecordingProxy('')
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'precis-firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    toPreferencesFile({ ...PREFERENCES, ...toProxyPreferences(proxy), ...preferences }),
  )
  // Of the start before.
  rmSync(join(profile, 'MarionetteActivePort'), { force: true })
  const size = { MOZ_HEADLESS_WIDTH: String(screen.width), MOZ_HEADLESS_HEIGHT: String(screen.height) }
  const firefox = spawn(program, [...(headless ? ['--headless'] : []), ...toArguments(profile)], {
    stdio: 'ignore',
    env: { ...process.env, ...size },
  })
  const end = async () => {
    await stop(firefox)
    await proxy.close()
    // Its helper processes still write for a moment.
    if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  try {
    return await connect({ firefox, profile, addon, isTemporary, proxy, end })
  } catch (error) {
    await end()
    throw error
  }
}

/** `addon`: its folder, or what it is packed into. `isTemporary`: as developers load one. `screen`: of a browser that has none. `profile`: kept for another start. */
type LaunchOptions = {
  addon?: string
  isTemporary?: boolean
  headless?: boolean
  preferences?: Preferences
  screen?: { width: number; height: number }
  profile?: string
}

type Preferences = Record<string, string | number | boolean>

const toArguments = (profile: string): string[] => [
  '--no-remote',
  '--marionette',
  // For the toolbar, the menus and the panels, which belong to the browser and not to a page.
  '--remote-allow-system-access',
  '--profile',
  profile,
  // What is started there starts another program, and would be gone at once.
  ...(process.platform === 'win32' ? ['--wait-for-browser'] : []),
]

async function connect({ firefox, profile, proxy, end, ...loading }: Started): Promise<FirefoxExtension> {
  const { addon, isTemporary } = loading
  const port = await waitFor('The port of remote control', START_TIMEOUT_MS, async () => {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with code ${firefox.exitCode} while it was starting.`)
    return readPort(profile)
  })
  const marionette = await Marionette.connect(port)
  const { sessionId } = await marionette.send<{ sessionId: string }>('WebDriver:NewSession', { capabilities: {} })
  const session = new FirefoxSession(marionette, sessionId)
  const id = findInstalled(profile) ?? (await install(session, { path: addon, temporary: isTemporary }))
  const button = `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`
  const [home = ''] = await session.send<string[]>('WebDriver:GetWindowHandles')
  const host = await session.inWindow(pinAction, { id, button })
  await session.inWindow(startWatching, { id, origin: `moz-extension://${host}` })
  const quit = async () => {
    // It closes the connection before it answers.
    await session.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
    session.close()
    await end()
  }
  return new FirefoxExtension({ session, id, host, button, home, arrived: proxy.requests, quit })
}

type Started = {
  firefox: ChildProcess
  profile: string
  addon: string
  isTemporary: boolean
  proxy: RecordingProxy
  end: () => Promise<void>
}

async function install(session: FirefoxSession, addon: object): Promise<string> {
  return (await session.send<{ value: string }>('Addon:Install', addon)).value
}

/** The add-on that was installed for good when the profile was used before. */
function findInstalled(profile: string): string | undefined {
  const folder = join(profile, 'extensions')
  const packages = existsSync(folder) ? readdirSync(folder) : []
  return packages.find((name) => name.endsWith('.xpi'))?.replace('.xpi', '')
}

async function stop(firefox: ChildProcess): Promise<void> {
  const hasEnded = () => firefox.exitCode !== null || firefox.signalCode !== null
  const ended = hasEnded() || new Promise((resolve) => firefox.once('exit', resolve))
  await Promise.race([ended, wait(EXIT_TIMEOUT_MS, null, { ref: false })])
  if (!hasEnded()) firefox.kill('SIGKILL')
  await ended
}

function readPort(profile: string): number | undefined {
  const file = join(profile, 'MarionetteActivePort')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined
}

const toPreferencesFile = (preferences: Preferences): string =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
