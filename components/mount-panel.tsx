import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { PanelContext, type Panel } from './panel-context.ts'

/**
 * Draws the panel into the root element of its page, once there is something to show. Until then the skeleton stands that
 * the page's HTML holds. The popup and the side panel are the same.
 */
export function mountPanel(document: Document, panel: Panel): void {
  const { store, translate } = panel
  const root = document.querySelector('#root')
  if (root === null) throw new Error('The panel has no root element.')
  const announcement = root.querySelector('output')
  if (announcement !== null) announcement.textContent = translate('reading_page')
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
