import { DEFAULT_SETTINGS, type Settings, TEXT_SIZES, THEMES } from '../settings.ts'
import { oneOf } from './decoder.ts'
import { translate } from './translate.ts'

/** What an extension page looks like before it has read the settings: as they were last time. */
export function prepareAppearance(): void {
  const root = document.documentElement
  root.lang = translate('locale')
  root.dir = translate('direction')
  setAppearance({
    theme: oneOf(THEMES)(recall('theme')) ?? DEFAULT_SETTINGS.theme,
    textSize: oneOf(TEXT_SIZES)(recall('textSize')) ?? DEFAULT_SETTINGS.textSize,
  })
}

/** Makes this page look the way the reader likes it, and the next one from the start. */
export function applyAppearance({ theme, textSize }: Appearance): void {
  setAppearance({ theme, textSize })
  try {
    localStorage.setItem('theme', theme)
    localStorage.setItem('textSize', textSize)
  } catch {
    // Full or switched off by a policy: the next page turns to this look a moment later.
  }
}

type Appearance = Pick<Settings, 'theme' | 'textSize'>

function setAppearance(appearance: Appearance): void {
  Object.assign(document.documentElement.dataset, appearance)
}

/** From the only storage that can be read before the first paint. */
function recall(name: keyof Appearance): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}
