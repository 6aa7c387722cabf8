import type { Article } from '../article.ts'
import type { Failure } from '../failure.ts'
import { toPageRequest, type OpenRequest } from '../open-request.ts'
import { ok, type Result } from '../result.ts'
import type { Settings } from '../settings.ts'
import { present } from './present.ts'
import { ALONE } from './side-panel.ts'
import type { StoreParts } from './summary-store.ts'
import { articleOf } from './view.ts'

/** What decides which page's summary is shown, and how. */
export type Reading = {
  /** Reads the page that was asked for and shows it. */
  open: (request: OpenRequest | null) => Promise<void>
  /** Shows that something broke, so that nobody waits for what does not come. */
  giveUp: (cause: unknown) => void
  /** Reads the page in front in place of the one that was read; `null` in a popup, which has but one. */
  readFront: (() => Promise<void>) | null
  /** Shows what is there the way the reader likes it. */
  applySettings: (settings: Settings) => Promise<void>
}

export function createReading({ set, get, dependencies }: StoreParts): Reading {
  const { readPage, isPaintedInPage, createFollower } = dependencies
  const follow = createFollower?.(set)
  let turn = 0

  /** Shows what was read, unless another page was asked for meanwhile. Until then what was there stays. */
  const show = async (request: OpenRequest, isAwaited: () => boolean, reading: Promise<Result<Article, Failure>>) => {
    const { tabId } = request
    try {
      const view = await present(await reading, get().settings)
      if (!isAwaited()) return
      const focus = request.focus ?? get().settings.opensWith
      set({ ...ALONE, tabId, view, focus, revealed: null, isPainted: false, length: null })
      follow?.(tabId, view)
    } catch (bug) {
      if (isAwaited()) giveUp(bug)
      throw bug
    }
    const isPainted = await isPaintedInPage(tabId)
    if (isAwaited()) set({ isPainted })
  }

  const giveUp = (cause: unknown) => set({ view: { status: 'failed', failure: 'internal', remainder: null, cause } })

  /** Whether nothing was asked for since. */
  const takeTurn = () => {
    const own = ++turn
    return () => own === turn
  }

  return {
    giveUp,

    open: async (request) => {
      const isAwaited = takeTurn()
      if (request === null) return set({ view: { status: 'failed', failure: 'no-tab', remainder: null } })
      await show(request, isAwaited, readPage(request.tabId, request.scope))
    },

    readFront:
      follow === undefined
        ? null
        : async () => {
            const { frontTab } = get()
            if (frontTab === null) return
            const isAwaited = takeTurn()
            const reading = await readPage(frontTab, 'page')
            // What is shown is worth more than what was in front a moment ago, or a reason why something else is not shown.
            const isWorthMore = articleOf(get().view) !== null
            if (!isAwaited() || (isWorthMore && get().frontTab !== frontTab)) return
            if (!reading.ok && isWorthMore) return set({ refusal: reading.failure })
            await show(toPageRequest(frontTab), isAwaited, Promise.resolve(reading))
          },

    applySettings: async (settings) => {
      const { tabId, view, settings: before } = get()
      set({ settings })
      if (settings.wordsPerMinute === before.wordsPerMinute) return
      const article = articleOf(view)
      if (article === null || tabId === null) return
      const paced = await present(ok(article), settings)
      if (get().view !== view || get().settings !== settings) return
      set({ view: paced })
      follow?.(tabId, paced)
    },
  }
}
