import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary, Takeaway } from '../lib/summary/summary.ts'
import { CopyButton } from './CopyButton.tsx'
import { HelpButton } from './HelpButton.tsx'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { SkimButton } from './SkimButton.tsx'
import { useCopy } from './use-copy.ts'

const selectOpenSidePanel = (state: SummaryState) => state.openSidePanel
const selectOpenOptions = (state: SummaryState) => state.openOptions

/** What can be done with the summary besides reading it. */
export function Actions({ summary, shown }: { summary: Summary; shown: Takeaway[] }) {
  const translate = useTranslate()
  const openSidePanel = useSummaryStore(selectOpenSidePanel)
  const openOptions = useSummaryStore(selectOpenOptions)
  const { copySummary } = useCopy()
  return (
    <div className="actions">
      <CopyButton
        subject={summary}
        label="copy_summary"
        className="action"
        onCopy={() => void copySummary(summary, shown)}
      />
      {shown.length > 0 && <SkimButton shown={shown} />}
      {openSidePanel !== null && (
        <button type="button" className="action" onClick={() => void openSidePanel()}>
          {translate('side_panel')}
        </button>
      )}
      <span className="actions-last">
        <button type="button" className="action" onClick={openOptions}>
          {translate('options')}
        </button>
        <HelpButton />
      </span>
    </div>
  )
}
