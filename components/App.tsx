import type { SummaryState } from '../lib/store/summary-store.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { useSummaryStore } from './panel-context.ts'
import { ReadingSkeleton } from './ReadingSkeleton.tsx'
import { SummaryScreen } from './SummaryScreen.tsx'

const selectView = (state: SummaryState) => state.view

export function App() {
  const view = useSummaryStore(selectView)
  switch (view.status) {
    case 'idle':
    case 'reading':
      return <ReadingSkeleton />
    case 'failed':
      return <FailureNotice failure={view.failure} remainder={view.remainder} />
    case 'ready':
      return <SummaryScreen article={view.article} summary={view.summary} />
  }
}
