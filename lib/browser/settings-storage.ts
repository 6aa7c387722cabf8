import { browser } from 'wxt/browser'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'
import { decodeSettings, encodeSettings } from './decode-settings.ts'
import { withTimeout } from './with-timeout.ts'

const STORAGE_KEY = 'settings'

/** A panel does not wait longer for what the reader likes: it shows the usual. */
const LOAD_TIMEOUT_MS = 500

/** What the reader has chosen. Kept on this machine where the browser's account did not take it. */
export async function loadSettings(): Promise<Settings> {
  const loaded = await withTimeout(readStored(), LOAD_TIMEOUT_MS)
  return loaded.ok ? decodeSettings(loaded.value) : DEFAULT_SETTINGS
}

/** Says whether they could be kept at all. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  const items = { [STORAGE_KEY]: encodeSettings(settings) }
  if (await succeeds(browser.storage.sync.set(items))) {
    // The copy on this machine stood in for what has now been taken.
    await succeeds(browser.storage.local.remove(STORAGE_KEY))
    return true
  }
  return succeeds(browser.storage.local.set(items))
}

/** Calls back whenever they change, here or on another machine of the reader. Returns how to stop it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (!(STORAGE_KEY in changes) || (area !== 'sync' && area !== 'local')) return
    void loadSettings().then(onChange)
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

async function readStored(): Promise<unknown> {
  const [here, synced] = await Promise.all([readArea(browser.storage.local), readArea(browser.storage.sync)])
  return here ?? synced
}

/** An area that is switched off or broken holds nothing. */
async function readArea(area: Readable): Promise<unknown> {
  const items = await area.get(STORAGE_KEY).catch((): Record<string, unknown> => ({}))
  return items[STORAGE_KEY]
}

type Readable = { get: (key: string) => Promise<Record<string, unknown>> }

/** Storage refuses when it is full, written too often, or switched off by a policy. */
async function succeeds(writing: Promise<unknown>): Promise<boolean> {
  return writing.then(
    () => true,
    () => false,
  )
}
