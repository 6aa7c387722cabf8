import { ChoiceField } from './ChoiceField.tsx'
import { OptionsGroup } from './OptionsGroup.tsx'
import { useOptions } from './options-context.ts'

const THEME_CHOICES = [
  ['system', 'options_theme_system'],
  ['light', 'options_theme_light'],
  ['dark', 'options_theme_dark'],
] as const

const TEXT_SIZE_CHOICES = [
  ['small', 'options_text_size_small'],
  ['medium', 'options_text_size_medium'],
  ['large', 'options_text_size_large'],
  ['largest', 'options_text_size_largest'],
] as const

export function AppearanceOptions() {
  const { settings, change } = useOptions()
  return (
    <OptionsGroup heading="options_appearance">
      <ChoiceField
        label="options_theme"
        choices={THEME_CHOICES}
        chosen={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <ChoiceField
        label="options_text_size"
        choices={TEXT_SIZE_CHOICES}
        chosen={settings.textSize}
        onChange={(textSize) => change({ textSize })}
      />
    </OptionsGroup>
  )
}
