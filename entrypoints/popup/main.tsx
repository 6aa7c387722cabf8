import { mountPanel } from '../../components/mount-panel.tsx'
import { stopAskingForClick } from '../../lib/browser/ask-for-click.ts'
import { followSettings } from '../../lib/browser/follow-settings.ts'
import { takeRequest } from '../../lib/browser/left-request.ts'
import { openOptions } from '../../lib/browser/open-options.ts'
import { hasSidePanel, openSidePanel } from '../../lib/browser/open-side-panel.ts'
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
import { createSummaryStore } from '../../lib/store/summary-store.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { fail } from '../../lib/result.ts'
import './style.css'

const target = getTargetTab()
const store = createSummaryStore({
  readPage: async (_, scope) => {
    const tab = await target
    return tab === null ? fail('no-tab') : readPage(tab.tabId, scope, tab.isGranted)
  },
  revealInPage,
  paintInPage,
  isPaintedInPage,
  writeClipboard,
  describeTrouble,
  openOptions,
})
mountPanel(document, { store, translate })

void start().catch((bug: unknown) => {
  store.getState().giveUp(bug)
  throw bug
})

async function start(): Promise<void> {
  const [tab] = await Promise.all([target, followSettings(store.getState().applySettings)])
  if (tab === null) return store.getState().open(null)
  stopAskingForClick(tab.tabId)
  const request = await takeRequest('popup', tab.tabId)
  store.setState({
    openSidePanel: hasSidePanel
      ? () =>
          openSidePanel(tab.windowId, request).then(
            () => window.close(),
            // A browser that refuses once refuses again: what does not work is offered no more.
            () => store.setState({ openSidePanel: null }),
          )
      : null,
  })
  // Most pages are in the browser's language: what is known of it comes while the page is read.
  void loadLanguagePack(translate('locale'))
  await store.getState().open(request)
}
