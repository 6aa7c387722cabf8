import type { StoreApi } from 'zustand/vanilla'
import type { ReadingPlace } from '../protocol.ts'
import { createReadingClock } from '../summary/time-left.ts'
import type { SummaryState } from './summary-store.ts'
import type { View } from './view.ts'

/** Listens to a tab's page, of whose article the number of blocks is known, until it is stopped. */
export type FollowPage = (tabId: number, blocks: number, on: FollowEvents) => () => void

export type FollowEvents = { isThere: (isThere: boolean) => void; readingAt: (at: ReadingPlace | null) => void }

/** Follows the page of the view that is shown, and lets go of the one before. */
export const createFollower =
  (followPage: FollowPage): CreateFollower =>
  (set) => {
    let stop: (() => void) | null = null
    return (tabId, view) => {
      stop?.()
      stop = null
      if (view.status !== 'ready') return
      const { article, summary } = view
      const clock = createReadingClock(article, summary)
      // Of a selection only the page is watched: most of its blocks are none of the article's.
      stop = followPage(tabId, article.scope === 'page' ? article.blocks.length : 0, {
        isThere: (isPageThere) => set(isPageThere ? { isPageThere } : { isPageThere, isPainted: false }),
        readingAt: (at) => set({ timeLeft: at === null ? null : clock(at) }),
      })
    }
  }

export type CreateFollower = (set: StoreApi<SummaryState>['setState']) => Follower

type Follower = (tabId: number, view: View) => void
