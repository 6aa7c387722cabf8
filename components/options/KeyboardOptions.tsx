import { useEffect, useState } from 'react'
import { OptionsGroup } from './OptionsGroup.tsx'
import { useOptions } from './options-context.ts'
import { SwitchField } from './SwitchField.tsx'

/** The shortcuts as they are really bound: the browser drops one that another extension has taken. */
export function KeyboardOptions({ shortcuts }: { shortcuts: ShortcutSource }) {
  const { translate, settings, change } = useOptions()
  const bound = useShortcuts(shortcuts)
  return (
    <OptionsGroup heading="options_keyboard">
      <dl className="shortcuts">
        {bound.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? translate('options_shortcut_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.change !== null && (
        <button type="button" className="action" onClick={shortcuts.change}>
          {translate('options_shortcuts_change')}
        </button>
      )}
      <SwitchField
        label={translate('options_letter_keys')}
        isOn={settings.hasLetterKeys}
        onChange={(isOn) => change({ hasLetterKeys: isOn })}
      />
    </OptionsGroup>
  )
}

function useShortcuts(source: ShortcutSource): Shortcut[] {
  const [bound, setBound] = useState<Shortcut[]>([])
  useEffect(() => {
    const look = () => void source.load().then(setBound)
    look()
    // They are changed on a page of the browser, from which the reader comes back.
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [source])
  return bound
}

/** `keys` as the browser writes them; empty when the command has none. */
export type Shortcut = { description: string; keys: string }

export type ShortcutSource = {
  load: () => Promise<Shortcut[]>
  /** Goes to where the browser lets shortcuts be changed; `null` where no page leads there. */
  change: (() => void) | null
}
