import { useId } from 'react'
import type { SummaryState } from '../lib/store/summary-store.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { useFormat } from './use-format.ts'

const selectChangeLength = (state: SummaryState) => state.changeLength

/** More or fewer takeaways, at once: all have been ranked already. */
export function LengthSlider({ least, most, shown }: { least: number; most: number; shown: number }) {
  const translate = useTranslate()
  const format = useFormat()
  const changeLength = useSummaryStore(selectChangeLength)
  const id = useId()
  return (
    <div className="length">
      <label className="hidden" htmlFor={id}>
        {translate('length_label')}
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        value={shown}
        aria-valuetext={format.count(shown, 'takeaways')}
        onChange={(event) => changeLength(event.target.valueAsNumber)}
      />
      <span className="length-value" aria-hidden="true">
        {format.number(shown)}
      </span>
    </div>
  )
}
