import type { SummaryState } from '../lib/store/summary-store.ts'
import { FailureScreen } from './FailureScreen.tsx'
import { useSummaryStore } from './panel-context.ts'
import { SummaryScreen } from './SummaryScreen.tsx'
import { usePanelKeys } from './use-panel-keys.ts'

const selectView = (state: SummaryState) => state.view

export function App() {
  usePanelKeys()
  const view = useSummaryStore(selectView)
  switch (view.status) {
    case 'reading':
      // The skeleton in the page's own HTML stands until there is something to show.
      return null
    case 'failed':
      return <FailureScreen failure={view.failure} remainder={view.remainder} />
    case 'ready':
      return <SummaryScreen key={view.article.url} article={view.article} summary={view.summary} />
  }
}
