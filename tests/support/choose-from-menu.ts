import type { Page } from '@playwright/test'
import type { Extension } from './extension.ts'

/**
 * A choice from the context menu, as the browser reports it to the extension. A headless browser draws no native menu, and
 * the report alone grants nothing, so the tab must have been clicked before.
 */
export async function chooseFromMenu({ worker }: Extension, page: Page, menuItemId: string): Promise<void> {
  const click = { menuItemId, editable: false, pageUrl: page.url() }
  await worker.evaluate(async (reported) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === reported.pageUrl)
    chrome.contextMenus.onClicked.dispatch(reported, tab)
  }, click)
}

/** As much of the worker's own `chrome` as is used here; `dispatch` is in no published type. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ url?: string }[]> }
  contextMenus: { onClicked: { dispatch: (click: object, tab: object | undefined) => void } }
}
