import type { SummaryState } from '../lib/store/summary-store.ts'
import { CopyButton } from './CopyButton.tsx'
import { useSummaryStore } from './panel-context.ts'

const selectView = (state: SummaryState) => state.view
const selectCopyDetails = (state: SummaryState) => state.copyDetails

/** Copies what whoever mends it needs to know: which version, which browser, where it broke. */
export function CopyDetails() {
  const view = useSummaryStore(selectView)
  const copyDetails = useSummaryStore(selectCopyDetails)
  return (
    <div className="actions">
      <CopyButton subject={view} label="copy_details" className="action" onCopy={() => void copyDetails()} />
    </div>
  )
}
