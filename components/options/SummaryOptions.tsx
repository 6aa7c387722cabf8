import { useId } from 'react'
import { FEWEST_TAKEAWAYS, MOST_TAKEAWAYS } from '../../lib/takeaway-limits.ts'
import { createFormat } from '../format.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { OptionsGroup } from './OptionsGroup.tsx'
import { useOptions } from './options-context.ts'

const LENGTHS = Array.from({ length: MOST_TAKEAWAYS - FEWEST_TAKEAWAYS + 1 }, (_, more) => FEWEST_TAKEAWAYS + more)

const OPENINGS = [
  ['takeaways', 'options_opens_with_takeaways'],
  ['outline', 'options_opens_with_outline'],
] as const

export function SummaryOptions() {
  const { translate, settings, change } = useOptions()
  const format = createFormat(translate)
  const id = useId()
  return (
    <OptionsGroup heading="options_takeaways">
      <label className="field-line" htmlFor={id}>
        <span>{translate('options_length')}</span>
        <select
          id={id}
          value={settings.summaryLength ?? ''}
          onChange={({ target }) => change({ summaryLength: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{translate('options_length_fitting')}</option>
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {format.count(length, 'takeaways')}
            </option>
          ))}
        </select>
      </label>
      <ChoiceField
        label="options_opens_with"
        choices={OPENINGS}
        chosen={settings.opensWith}
        onChange={(opensWith) => change({ opensWith })}
      />
    </OptionsGroup>
  )
}
