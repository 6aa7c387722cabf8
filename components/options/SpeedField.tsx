import { useId, useState } from 'react'
import { FASTEST_WORDS_PER_MINUTE, SLOWEST_WORDS_PER_MINUTE } from '../../lib/settings.ts'
import { createFormat } from '../format.ts'
import { useOptions } from './options-context.ts'

/** A speed is kept as soon as it is one; while it is typed, "2" and "23" are none yet. */
export function SpeedField({ wordsPerMinute, usual, onChange }: SpeedFieldProps) {
  const { translate } = useOptions()
  const { number } = createFormat(translate)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    const speed = Number(text)
    if (isSpeed(speed)) onChange(speed)
  }
  return (
    <div className="field">
      <label className="field-line" htmlFor={id}>
        <span>{translate('options_own_speed')}</span>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={SLOWEST_WORDS_PER_MINUTE}
          max={FASTEST_WORDS_PER_MINUTE}
          step={1}
          value={typed ?? wordsPerMinute}
          aria-invalid={typed !== null && !isSpeed(Number(typed))}
          aria-describedby={`${id}-note`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      </label>
      <p className="field-note" id={`${id}-note`}>
        {translate('options_speed_range', number(SLOWEST_WORDS_PER_MINUTE), number(FASTEST_WORDS_PER_MINUTE))}{' '}
        {translate('options_speed_note', number(usual))}
      </p>
    </div>
  )
}

type SpeedFieldProps = { wordsPerMinute: number; usual: number; onChange: (wordsPerMinute: number) => void }

const isSpeed = (speed: number) =>
  Number.isInteger(speed) && speed >= SLOWEST_WORDS_PER_MINUTE && speed <= FASTEST_WORDS_PER_MINUTE
