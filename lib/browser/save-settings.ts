import { browser } from 'wxt/browser'
import type { SaveOutcome, Settings } from '../settings.ts'
import { askBrowser } from './ask-browser.ts'
import { encodeSettings } from './decode-settings.ts'
import { STORAGE_KEY } from './settings-storage.ts'
import { toStorageRefusal } from './to-failure.ts'

const WRITE_TIMEOUT_MS = 2000

/** Says whether they could be kept at all. */
export async function saveSettings(settings: Settings): Promise<SaveOutcome> {
  const items = { [STORAGE_KEY]: encodeSettings(settings) }
  const synced = await write(() => browser.storage.sync.set(items))
  if (synced !== 'saved') return write(() => browser.storage.local.set(items))
  // The copy on this machine stood in for what has now been taken.
  await write(() => browser.storage.local.remove(STORAGE_KEY))
  return synced
}

/** Storage refuses when it is full, written too often, or switched off by a policy. */
async function write(call: () => Promise<void>): Promise<SaveOutcome> {
  const written = await askBrowser(call, WRITE_TIMEOUT_MS)
  if (written.ok) return 'saved'
  return toStorageRefusal(written.cause) === 'storage-full' ? 'no-room' : 'not-saved'
}
