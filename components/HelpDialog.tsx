import { useEffect, useRef } from 'react'
import type { MessageKey } from '../lib/message-key.ts'
import { useTranslate } from './panel-context.ts'

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['j, k', 'key_takeaways'],
  ['↑, ↓', 'key_list'],
  ['Enter', 'key_reveal'],
  ['c', 'key_copy'],
  ['s', 'key_skim'],
  ['?', 'key_help'],
]

/** Which keys do what. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog className="help" ref={dialog} aria-labelledby="help-heading" onClose={onClose}>
      <h2 className="region-heading" id="help-heading">
        {translate('help_heading')}
      </h2>
      <dl className="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{translate(meaning)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="action">
          {translate('help_close')}
        </button>
      </form>
    </dialog>
  )
}
