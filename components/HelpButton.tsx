import { useTranslate } from './panel-context.ts'

export function HelpButton() {
  const translate = useTranslate()
  const open = async () => {
    const { showHelp } = await import('./show-help.ts')
    showHelp(document, translate)
  }
  return (
    <button type="button" className="action" data-command="help" onClick={() => void open()}>
      <span aria-hidden="true">?</span>
      <span className="hidden">{translate('help_heading')}</span>
    </button>
  )
}
