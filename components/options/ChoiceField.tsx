import { useId } from 'react'
import type { MessageKey } from '../../lib/message-key.ts'
import { useOptions } from './options-context.ts'

/** One of a few. */
export function ChoiceField<Choice extends string>({ label, choices, chosen, onChange }: ChoiceFieldProps<Choice>) {
  const { translate } = useOptions()
  const name = useId()
  return (
    <fieldset className="choices">
      <legend>{translate(label)}</legend>
      {choices.map(([choice, text]) => (
        <label className="field-line" key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChange(choice)} />
          <span>{translate(text)}</span>
        </label>
      ))}
    </fieldset>
  )
}

type ChoiceFieldProps<Choice> = {
  label: MessageKey
  choices: readonly (readonly [Choice, MessageKey])[]
  chosen: Choice
  onChange: (choice: Choice) => void
}
