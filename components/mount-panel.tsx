import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Translate } from '../lib/message-key.ts'
import type { SummaryStore } from '../lib/store/summary-store.ts'
import { App } from './App.tsx'
import { PanelContext } from './panel-context.ts'

/** Draws the panel into the root element of its page: the popup and the side panel are the same. */
export function mountPanel(document: Document, panel: { store: SummaryStore; translate: Translate }): void {
  const root = document.querySelector('#root')
  if (root === null) throw new Error('The panel has no root element.')
  createRoot(root).render(
    <StrictMode>
      <PanelContext value={panel}>
        <App />
      </PanelContext>
    </StrictMode>,
  )
}
