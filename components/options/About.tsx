import { OptionsGroup } from './OptionsGroup.tsx'
import { useOptions } from './options-context.ts'

export function About({ version }: { version: string }) {
  const { translate } = useOptions()
  return (
    <OptionsGroup heading="options_about">
      <p>{translate('options_privacy')}</p>
      <p>{translate('options_storage')}</p>
      <p className="region-note">{translate('options_version', version)}</p>
    </OptionsGroup>
  )
}
