import { useEffect, useMemo, useState } from 'react'
import type { MessageKey, Translate } from '../../lib/message-key.ts'
import type { SaveOutcome, Settings } from '../../lib/settings.ts'
import { About } from './About.tsx'
import { AppearanceOptions } from './AppearanceOptions.tsx'
import { KeyboardOptions, type ShortcutSource } from './KeyboardOptions.tsx'
import { OptionsContext } from './options-context.ts'
import { ReadingTimeOptions } from './ReadingTimeOptions.tsx'
import { SummaryOptions } from './SummaryOptions.tsx'

/** Each change is kept at once; there is nothing to submit. */
export function OptionsPage({ initial, translate, version, settingsStorage, shortcuts }: OptionsPageProps) {
  const [settings, setSettings] = useState(initial)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)

  useEffect(() => settingsStorage.watch(setSettings), [settingsStorage])

  const options = useMemo(() => {
    const change = (changed: Partial<Settings>) => {
      const next = { ...settings, ...changed }
      setSettings(next)
      setOutcome(null)
      void settingsStorage.save(next).then(setOutcome)
    }
    return { translate, settings, change }
  }, [translate, settings, settingsStorage])

  return (
    <OptionsContext value={options}>
      <main className="options">
        <h1 className="options-title">{translate('options_title')}</h1>
        <ReadingTimeOptions />
        <SummaryOptions />
        <AppearanceOptions />
        {shortcuts !== null && <KeyboardOptions shortcuts={shortcuts} />}
        <About version={version} />
        <output className="options-outcome">{outcome !== null && translate(OUTCOMES[outcome])}</output>
      </main>
    </OptionsContext>
  )
}

const OUTCOMES: Record<SaveOutcome, MessageKey> = {
  saved: 'options_saved',
  'not-saved': 'options_not_saved',
  'no-room': 'options_no_room',
}

export type OptionsPageProps = {
  initial: Settings
  translate: Translate
  version: string
  settingsStorage: SettingsStorage
  /** `null` in a browser without. */
  shortcuts: ShortcutSource | null
}

type SettingsStorage = {
  save: (settings: Settings) => Promise<SaveOutcome>
  /** Calls back on every change, also from elsewhere, until the returned function is called. */
  watch: (onChange: (settings: Settings) => void) => () => void
}
