import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Anchor, Article, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { Focus, OpenRequest } from '../open-request.ts'
import type { RevealOutcome } from '../protocol.ts'
import { ok, type Result } from '../result.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'
import type { Flavors } from '../share/shared-summary.ts'
import type { Summary, Takeaway } from '../summary/summary.ts'
import { present } from './present.ts'
import { articleOf, type View } from './view.ts'

export type SummaryStore = StoreApi<SummaryState>

export type SummaryState = {
  tabId: number | null
  view: View
  /** What the panel looks at first. */
  focus: Focus
  /** How the last reveal ended; `null` before the first and while one runs. */
  revealed: Revealed | null
  /** Moves to the window's side panel; `null` where the panel is one. */
  openSidePanel: (() => Promise<void>) | null
  /** What was copied a moment ago, and whether the clipboard took it. */
  copied: Copied | null
  settings: Settings
  /** How many takeaways the reader wants of this article; `null` until they say so. */
  length: number | null
  /** Reads the page that was asked for and shows it. */
  open: (request: OpenRequest | null) => Promise<void>
  /** Shows a place of the article in the page. */
  reveal: (anchor: Anchor) => Promise<void>
  /** Puts the summary or one of its takeaways on the clipboard. */
  copy: (subject: Copied['subject'], flavors: Flavors) => Promise<void>
  /** Shows more or fewer takeaways of the same ranking. */
  changeLength: (length: number) => void
  /** Shows what is there the way the reader likes it. */
  applySettings: (settings: Settings) => Promise<void>
}

export type Revealed = { anchor: Anchor; outcome: RevealOutcome | 'failed' }

export type Copied = { subject: Summary | Takeaway; isDone: boolean }

/** Long enough to be read, and then the button says again what it does. */
const COPIED_MS = 2500

export type SummaryDependencies = {
  readPage: (tabId: number, scope: Scope) => Promise<Result<Article, Failure>>
  revealInPage: (tabId: number, anchor: Anchor) => Promise<Result<RevealOutcome, Failure>>
  writeClipboard: (flavors: Flavors) => Promise<boolean>
}

export function createSummaryStore({ readPage, revealInPage, writeClipboard }: SummaryDependencies): SummaryStore {
  return createStore<SummaryState>()((set, get) => ({
    tabId: null,
    view: { status: 'idle' },
    focus: 'takeaways',
    revealed: null,
    openSidePanel: null,
    copied: null,
    settings: DEFAULT_SETTINGS,
    length: null,

    open: async (request) => {
      if (request === null) return set({ view: { status: 'failed', failure: 'no-tab', remainder: null } })
      const reading: View = { status: 'reading' }
      const focus = request.focus ?? get().settings.opensWith
      set({ tabId: request.tabId, focus, view: reading, revealed: null, length: null })
      const show = (view: View) => {
        // Another page may have been opened while this one was read.
        if (get().view === reading) set({ view })
      }
      try {
        show(await present(await readPage(request.tabId, request.scope), get().settings))
      } catch (bug) {
        show({ status: 'failed', failure: 'internal', remainder: null })
        throw bug
      }
    },

    reveal: async (anchor) => {
      const { tabId } = get()
      if (tabId === null) return
      set({ revealed: null })
      const outcome = await revealInPage(tabId, anchor)
      set({ revealed: { anchor, outcome: outcome.ok ? outcome.value : 'failed' } })
    },

    copy: async (subject, flavors) => {
      const copied = { subject, isDone: await writeClipboard(flavors) }
      set({ copied })
      setTimeout(() => get().copied === copied && set({ copied: null }), COPIED_MS)
    },

    changeLength: (length) => set({ length }),

    applySettings: async (settings) => {
      const { view, settings: before } = get()
      set({ settings })
      if (settings.wordsPerMinute === before.wordsPerMinute) return
      const article = articleOf(view)
      if (article === null) return
      const paced = await present(ok(article), settings)
      if (get().view === view && get().settings === settings) set({ view: paced })
    },
  }))
}
