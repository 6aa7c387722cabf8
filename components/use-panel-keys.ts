import { useEffect } from 'react'
import type { SummaryStore } from '../lib/store/summary-store.ts'
import { usePanelStore } from './panel-context.ts'

/** Listens to the keyboard for as long as the panel is there. */
export function usePanelKeys(): void {
  const store = usePanelStore()
  useEffect(() => {
    const stopped = new AbortController()
    void listenUntil(stopped.signal, store)
    return () => stopped.abort()
  }, [store])
}

async function listenUntil(stopped: AbortSignal, store: SummaryStore): Promise<void> {
  const { listenToKeys } = await import('./panel-keys.ts')
  if (stopped.aborted) return
  const stop = listenToKeys(document, { hasLetters: () => store.getState().settings.hasLetterKeys })
  stopped.addEventListener('abort', stop)
}
