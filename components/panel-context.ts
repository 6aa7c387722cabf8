import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import type { Translate } from '../lib/message-key.ts'
import type { SummaryState, SummaryStore } from '../lib/store/summary-store.ts'

/** What every component of a panel may reach: the store and the interface's texts. An entrypoint hands them in. */
export const PanelContext = createContext<Panel | null>(null)

export function useSummaryStore<T>(select: (state: SummaryState) => T): T {
  const { store } = usePanel()
  return useSyncExternalStore(store.subscribe, () => select(store.getState()))
}

/** For what has to look at the state later, not to draw it. */
export function usePanelStore(): SummaryStore {
  return usePanel().store
}

export function useTranslate(): Translate {
  return usePanel().translate
}

export function usePanelBar(): ReactNode {
  return usePanel().bar
}

function usePanel(): Panel {
  const panel = use(PanelContext)
  if (panel === null) throw new Error('No PanelContext here.')
  return panel
}

export type Panel = {
  store: SummaryStore
  translate: Translate
  /** What a side panel says besides; its code is the side panel's alone. */
  bar?: ReactNode
}
