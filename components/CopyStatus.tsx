import type { SummaryState } from '../lib/store/summary-store.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

const selectIsDone = (state: SummaryState) => state.copied?.isDone ?? null

/** A button shows that it has copied; a screen reader is told. That nothing was copied, everybody is told. */
export function CopyStatus() {
  const isDone = useSummaryStore(selectIsDone)
  const translate = useTranslate()
  return (
    <output className={isDone === false ? 'panel-status' : 'hidden'}>
      {isDone !== null && translate(isDone ? 'copied' : 'copy_failed')}
    </output>
  )
}
