import { useState } from 'react'
import { HelpDialog } from './HelpDialog.tsx'
import { useTranslate } from './panel-context.ts'

export function HelpButton() {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="action" data-command="help" onClick={() => setIsOpen(true)}>
        <span aria-hidden="true">?</span>
        <span className="hidden">{translate('help_heading')}</span>
      </button>
      {isOpen && <HelpDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}
