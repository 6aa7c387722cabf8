import { mountPanel } from '../../components/mount-panel.tsx'
import { followSettings } from '../../lib/browser/follow-settings.ts'
import { onRequestLeft, takeRequest } from '../../lib/browser/left-request.ts'
import { readPage } from '../../lib/browser/read-page.ts'
import { revealInPage } from '../../lib/browser/reveal-in-page.ts'
import { getTargetTab } from '../../lib/browser/target-tab.ts'
import { translate } from '../../lib/browser/translate.ts'
import { writeClipboard } from '../../lib/browser/write-clipboard.ts'
import { createSummaryStore } from '../../lib/store/summary-store.ts'
import './style.css'

const store = createSummaryStore({ readPage, revealInPage, writeClipboard })
mountPanel(document, { store, translate })

onRequestLeft('side-panel', (tabId) => void openFront(tabId))
await followSettings(store.getState().applySettings)
await openFront()

/** Reads the tab in front of this window, if it is the one that was asked for: another window has a panel of its own. */
async function openFront(asked?: number): Promise<void> {
  const tab = await getTargetTab()
  if (asked !== undefined && asked !== tab?.tabId) return
  await store.getState().open(tab === null ? null : await takeRequest('side-panel', tab.tabId))
}
