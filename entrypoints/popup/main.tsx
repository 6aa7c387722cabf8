import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../components/App.tsx'
import { PanelContext } from '../../components/panel-context.ts'
import { takeOpenRequest } from '../../lib/browser/open-popup.ts'
import { readPage } from '../../lib/browser/read-page.ts'
import { revealInPage } from '../../lib/browser/reveal-in-page.ts'
import { getTargetTab } from '../../lib/browser/target-tab.ts'
import { translate } from '../../lib/browser/translate.ts'
import { createSummaryStore } from '../../lib/store/summary-store.ts'
import './style.css'

const store = createSummaryStore({ readPage, revealInPage })
const root = document.querySelector('#root')
if (root === null) throw new Error('The popup has no root element.')

createRoot(root).render(
  <StrictMode>
    <PanelContext value={{ store, translate }}>
      <App />
    </PanelContext>
  </StrictMode>,
)

const tabId = await getTargetTab()
await store.getState().open(tabId === null ? null : await takeOpenRequest(tabId))
