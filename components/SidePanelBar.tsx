import { selectPresence } from '../lib/store/side-panel.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import { PageNotice, selectTitle } from './PageNotice.tsx'
import { useSummaryStore } from './panel-context.ts'
import { ReadingPosition } from './ReadingPosition.tsx'

const selectReadFront = (state: SummaryState) => state.readFront
const selectHasArticle = (state: SummaryState) => selectTitle(state) !== null

/** In a side panel: how far its page is read, or that another page is in front. */
export function SidePanelBar() {
  const readFront = useSummaryStore(selectReadFront)
  const hasArticle = useSummaryStore(selectHasArticle)
  const presence = useSummaryStore(selectPresence)
  if (readFront === null) return null
  return (
    <div className="side-panel-bar">
      {presence === 'in-front' && hasArticle ? (
        <ReadingPosition />
      ) : (
        <PageNotice presence={presence} readFront={readFront} />
      )}
    </div>
  )
}
