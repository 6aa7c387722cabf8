import type { Settings } from '../settings.ts'
import { applyAppearance } from './appearance.ts'
import { LOOK_TIMEOUT_MS } from './ask-browser.ts'
import { loadSettings, watchSettings } from './settings-storage.ts'
import { withTimeout } from './with-timeout.ts'

/**
 * Applies what the reader has chosen, now and whenever it changes. Resolves when it has been applied once, or is slow to
 * come: a panel does not wait for what the reader likes, it shows the usual until then.
 */
export async function followSettings(apply: (settings: Settings) => Promise<void>): Promise<void> {
  const applyAll = (settings: Settings) => {
    applyAppearance(settings)
    return apply(settings)
  }
  watchSettings((settings) => void applyAll(settings))
  const loading = loadSettings()
  const loaded = await withTimeout(loading, LOOK_TIMEOUT_MS)
  if (loaded.ok) await applyAll(loaded.value)
  else void loading.then(applyAll)
}
