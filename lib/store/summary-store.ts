import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Anchor, Article, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import type { Focus } from '../open-request.ts'
import type { RevealOutcome } from '../protocol.ts'
import type { Result } from '../result.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'
import type { Flavors } from '../share/shared-summary.ts'
import { createCopying, type Copying } from './copying.ts'
import type { CreateFollower } from './follower.ts'
import { createMarking, type Marking } from './marking.ts'
import { createReading, type Reading } from './reading.ts'
import { ALONE, type SidePanelState } from './side-panel.ts'
import type { View } from './view.ts'

export type SummaryStore = StoreApi<SummaryState>

export type SummaryState = Reading &
  Marking &
  Copying &
  SidePanelState & {
    tabId: number | null
    view: View
    /** What the panel looks at first. */
    focus: Focus
    /** Moves to the window's side panel; `null` where the panel is one. */
    openSidePanel: (() => Promise<void>) | null
    openOptions: () => void
    settings: Settings
    /** How many takeaways the reader wants of this article; `null` until they say so. */
    length: number | null
    /** Shows more or fewer takeaways of the same ranking. */
    changeLength: (length: number) => void
  }

export type SummaryDependencies = {
  readPage: (tabId: number, scope: Scope) => Promise<Result<Article, Failure>>
  revealInPage: (tabId: number, anchor: Anchor, scope: Scope) => Promise<Result<RevealOutcome, Failure>>
  paintInPage: (tabId: number, anchors: Anchor[], scope: Scope) => Promise<Result<number, Failure>>
  isPaintedInPage: (tabId: number) => Promise<boolean>
  writeClipboard: (flavors: Flavors) => Promise<boolean>
  /** What a report of an unknown error needs. */
  describeTrouble: (cause: unknown) => Promise<Flavors>
  openOptions: () => void
  /** Of a side panel alone. */
  createFollower?: CreateFollower
}

export function createSummaryStore(dependencies: SummaryDependencies): SummaryStore {
  return createStore<SummaryState>()((set, get) => ({
    ...ALONE,
    tabId: null,
    view: { status: 'reading' },
    focus: 'takeaways',
    openSidePanel: null,
    openOptions: dependencies.openOptions,
    frontTab: null,
    settings: DEFAULT_SETTINGS,
    length: null,
    changeLength: (length) => set({ length }),
    tabCameToFront: (frontTab) => set({ frontTab, refusal: null }),
    ...createReading({ set, get, dependencies }),
    ...createMarking({ set, get, dependencies }),
    ...createCopying({ set, get, dependencies }),
  }))
}

/** What a part of the store is made of. */
export type StoreParts = {
  set: StoreApi<SummaryState>['setState']
  get: StoreApi<SummaryState>['getState']
  dependencies: SummaryDependencies
}
