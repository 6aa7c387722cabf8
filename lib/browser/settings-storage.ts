import { browser } from 'wxt/browser'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'
import { decodeSettings } from './decode-settings.ts'
import { askBrowser } from './ask-browser.ts'

export const STORAGE_KEY = 'settings'

/** Firefox takes its time when it has just started. An area that has not answered by then never will. */
const PATIENCE_MS = 10_000

/**
 * What the reader has chosen. Kept on this machine where the browser's account did not take it. An area that is switched
 * off or broken holds nothing.
 */
export async function loadSettings(): Promise<Settings> {
  const [here, synced] = await Promise.all([readArea('local'), readArea('sync')])
  const stored = here ?? synced
  return stored === undefined ? DEFAULT_SETTINGS : decodeSettings(stored)
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

async function readArea(area: 'local' | 'sync'): Promise<unknown> {
  const items = await askBrowser<Items>(() => browser.storage[area].get(STORAGE_KEY), PATIENCE_MS)
  return items.ok ? items.value?.[STORAGE_KEY] : undefined
}

/** A broken profile answers nothing at all. */
export type Items = Record<string, unknown> | null
