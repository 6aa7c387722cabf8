import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { announceView } from './announce-view.ts'
import { App } from './App.tsx'
import { PanelContext, type Panel } from './panel-context.ts'

/**
 * Draws the panel into the root element of its page, once there is something to show. Until then the skeleton stands that
 * the page's HTML holds. The popup and the side panel are the same.
 */
export function mountPanel(document: Document, panel: Panel): void {
  const { store } = panel
  const root = document.querySelector('#root')
  if (root === null) throw new Error('No root element here.')
  const region = document.querySelector('#announcement')
  if (region !== null) announceView(region, panel)
  const stopWaiting = store.subscribe(({ view }) => {
    if (view.status === 'reading') return
    stopWaiting()
    createRoot(root).render(
      <StrictMode>
        <PanelContext value={panel}>
          <App />
        </PanelContext>
      </StrictMode>,
    )
  })
}
