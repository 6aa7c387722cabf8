import { createContext, use } from 'react'
import type { Translate } from '../../lib/message-key.ts'
import type { Settings } from '../../lib/settings.ts'

/** What every field of the options page may reach. */
export const OptionsContext = createContext<Options | null>(null)

export function useOptions(): Options {
  const options = use(OptionsContext)
  if (options === null) throw new Error('A field of the options page stands outside of OptionsContext.')
  return options
}

type Options = {
  translate: Translate
  settings: Settings
  /** Keeps these settings, and the others as they are. */
  change: (changed: Partial<Settings>) => void
}
