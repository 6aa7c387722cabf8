import type { MessageKey } from '../lib/message-key.ts'
import type { CopySubject } from '../lib/store/copying.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

/** Says for a moment that it has copied, in the same space. */
export function CopyButton({ subject, label, className, onCopy }: CopyButtonProps) {
  const translate = useTranslate()
  const isCopied = useSummaryStore(({ copied }) => copied?.subject === subject && copied.isDone)
  return (
    <button type="button" className={`${className} swap`} data-command="copy" data-swapped={isCopied} onClick={onCopy}>
      <span>{translate(label)}</span>
      <span>{translate('copied')}</span>
    </button>
  )
}

type CopyButtonProps = {
  /** What it copies. */
  subject: CopySubject
  label: MessageKey
  className: string
  onCopy: () => void
}
