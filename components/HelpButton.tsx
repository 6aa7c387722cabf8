import { lazy, Suspense, useState } from 'react'
import { useTranslate } from './panel-context.ts'

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }))

export function HelpButton() {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="action" data-command="help" onClick={() => setIsOpen(true)}>
        <span aria-hidden="true">?</span>
        <span className="hidden">{translate('help_heading')}</span>
      </button>
      {isOpen && (
        <Suspense>
          <HelpDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
