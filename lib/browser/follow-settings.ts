import type { Settings } from '../settings.ts'
import { applyAppearance } from './appearance.ts'
import { loadSettings, watchSettings } from './settings-storage.ts'

/** Applies what the reader has chosen, now and whenever it changes. Resolves when it has been applied once. */
export async function followSettings(apply: (settings: Settings) => Promise<void>): Promise<void> {
  const applyAll = (settings: Settings) => {
    applyAppearance(settings)
    return apply(settings)
  }
  watchSettings((settings) => void applyAll(settings))
  await applyAll(await loadSettings())
}
