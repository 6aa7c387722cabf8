import { mountPanel } from '../../components/mount-panel.tsx'
import { SidePanelBar } from '../../components/SidePanelBar.tsx'
import { bringToFront } from '../../lib/browser/bring-to-front.ts'
import { followPage } from '../../lib/browser/follow-page.ts'
import { followSettings } from '../../lib/browser/follow-settings.ts'
import { onRequestLeft, takeRequest } from '../../lib/browser/left-request.ts'
import { openOptions } from '../../lib/browser/open-options.ts'
import { readOnce } from '../../lib/browser/read-once.ts'
import { readPage } from '../../lib/browser/read-page.ts'
import {
  describeTrouble,
  isPaintedInPage,
  paintInPage,
  revealInPage,
  writeClipboard,
} from '../../lib/browser/after-summary.ts'
import { getTargetTab } from '../../lib/browser/target-tab.ts'
import { translate } from '../../lib/browser/translate.ts'
import { watchFrontTab } from '../../lib/browser/watch-front-tab.ts'
import { createFollower } from '../../lib/store/follower.ts'
import { createSummaryStore } from '../../lib/store/summary-store.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import './style.css'

const store = createSummaryStore({
  readPage: readOnce(readPage),
  revealInPage: async (tabId, anchor, scope) => {
    await bringToFront(tabId)
    return revealInPage(tabId, anchor, scope)
  },
  paintInPage,
  isPaintedInPage,
  writeClipboard,
  describeTrouble,
  openOptions,
  createFollower: createFollower(followPage),
})
mountPanel(document, { store, translate, bar: <SidePanelBar /> })

store.subscribe((state, before) => {
  // Another article begins at its top.
  if (state.view !== before.view) window.scrollTo({ top: 0 })
})
watchFrontTab(store.getState().tabCameToFront)
onRequestLeft('side-panel', (tabId) => orGiveUp(openFront(tabId)))
// Most pages are in the browser's language: what is known of it comes while the page is read.
void loadLanguagePack(translate('locale'))
orGiveUp(followSettings(store.getState().applySettings).then(() => openFront()))

/** Reads the tab in front of this window, if it is the one that was asked for: another window has a panel of its own. */
async function openFront(asked?: number): Promise<void> {
  const tab = await getTargetTab()
  if (asked !== undefined && asked !== tab?.tabId) return
  store.getState().tabCameToFront(tab?.tabId ?? null)
  await store.getState().open(tab === null ? null : await takeRequest('side-panel', tab.tabId))
}

function orGiveUp(work: Promise<void>): void {
  void work.catch((bug: unknown) => {
    store.getState().giveUp(bug)
    throw bug
  })
}
