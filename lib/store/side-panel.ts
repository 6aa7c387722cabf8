import type { Failure } from '../failure.ts'
import type { TimeLeft } from '../summary/time-left.ts'
import type { SummaryState } from './summary-store.ts'

/** What a panel knows that stays open beside the pages: where its article is, and how far it is read. */
export type SidePanelState = {
  /** Whether the page that was read is still there, unchanged as a whole. */
  isPageThere: boolean
  /** The tab in front of the window; `null` while unknown. */
  frontTab: number | null
  /** Where the reading is; `null` when that cannot be told. */
  timeLeft: TimeLeft | null
  /** Why the page in front could not take the place of the one that was read. */
  refusal: Failure | null
  tabCameToFront: (tabId: number | null) => void
}

export const ALONE = { isPageThere: true, timeLeft: null, refusal: null } as const

export type Presence = 'in-front' | 'behind' | 'left'

/** Where the page is that the panel shows the summary of. */
export function selectPresence({ isPageThere, frontTab, tabId }: SummaryState): Presence {
  if (!isPageThere) return 'left'
  return frontTab === null || frontTab === tabId ? 'in-front' : 'behind'
}
