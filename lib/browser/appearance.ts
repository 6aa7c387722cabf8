import type { Settings } from '../settings.ts'
import { decodeSettings } from './decode-settings.ts'
import { translate } from './translate.ts'

/** Of `localStorage`, the only one that can be read before the first paint. */
const STORAGE_KEY = 'appearance'

/** What an extension page looks like before it has read the settings: as they were last time. */
export function prepareAppearance(): void {
  const root = document.documentElement
  root.lang = translate('locale')
  root.dir = translate('direction')
  setAppearance(recallAppearance())
}

/** Makes this page look the way the reader likes it, and the next one from the start. */
export function applyAppearance({ theme, textSize }: Appearance): void {
  setAppearance({ theme, textSize })
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ theme, textSize }))
}

type Appearance = Pick<Settings, 'theme' | 'textSize'>

function setAppearance({ theme, textSize }: Appearance): void {
  Object.assign(document.documentElement.dataset, { theme, textSize })
}

function recallAppearance(): Appearance {
  try {
    return decodeSettings(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}'))
  } catch {
    // Not what we wrote, or storage is switched off: the usual look until the settings are read.
    return decodeSettings({})
  }
}
