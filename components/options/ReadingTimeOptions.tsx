import { ENGLISH_WORDS_PER_MINUTE } from '../../lib/text/reading-rates.ts'
import { OptionsGroup } from './OptionsGroup.tsx'
import { useOptions } from './options-context.ts'
import { SpeedField } from './SpeedField.tsx'
import { SwitchField } from './SwitchField.tsx'

export function ReadingTimeOptions() {
  const { translate, settings, change } = useOptions()
  const { wordsPerMinute, showsReadingTime } = settings
  return (
    <OptionsGroup heading="options_reading">
      <SwitchField
        label={translate('options_shows_time')}
        isOn={showsReadingTime}
        onChange={(isOn) => change({ showsReadingTime: isOn })}
      />
      <SwitchField
        label={translate('options_usual_speed')}
        isOn={wordsPerMinute === null}
        onChange={(isUsual) => change({ wordsPerMinute: isUsual ? null : ENGLISH_WORDS_PER_MINUTE })}
      />
      {wordsPerMinute !== null && (
        <SpeedField
          wordsPerMinute={wordsPerMinute}
          usual={ENGLISH_WORDS_PER_MINUTE}
          onChange={(speed) => change({ wordsPerMinute: speed })}
        />
      )}
    </OptionsGroup>
  )
}
