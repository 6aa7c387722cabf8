import type { StoreApi } from 'zustand/vanilla'
import type { Article } from '../article.ts'
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
    let followed: { article: Article; stop: () => void } | null = null
    let clock: ReturnType<typeof createReadingClock> | null = null
    return (tabId, view) => {
      clock = view.status === 'ready' ? createReadingClock(view.article, view.summary) : null
      // The same article at another speed: only its times have changed.
      if (view.status === 'ready' && followed?.article === view.article) return
      followed?.stop()
      followed = null
      if (view.status !== 'ready') return
      const { article } = view
      // Of a selection only the page is watched: most of its blocks are none of the article's.
      const stop = followPage(tabId, article.scope === 'page' ? article.blocks.length : 0, {
        isThere: (isPageThere) => set(isPageThere ? { isPageThere } : { isPageThere, isPainted: false }),
        readingAt: (at) => set({ timeLeft: at === null ? null : (clock?.(at) ?? null) }),
      })
      followed = { article, stop }
    }
  }

export type CreateFollower = (set: StoreApi<SummaryState>['setState']) => Follower

type Follower = (tabId: number, view: View) => void
