import type { SummaryState } from '../lib/store/summary-store.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

const selectOpenSidePanel = (state: SummaryState) => state.openSidePanel

/** What can be done with the summary besides reading it. */
export function Actions() {
  const translate = useTranslate()
  const openSidePanel = useSummaryStore(selectOpenSidePanel)
  if (openSidePanel === null) return null
  return (
    <div className="actions">
      <button type="button" className="action" onClick={() => void openSidePanel()}>
        {translate('open_side_panel')}
      </button>
    </div>
  )
}
