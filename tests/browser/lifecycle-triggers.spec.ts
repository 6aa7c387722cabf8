import type { Page } from '@playwright/test'
import { countCalls, interpose } from '../support/interpose.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'
const OTHER_TITLE = 'On keeping a ledger of bread'

test('twenty shortcuts at once end in one summary', async ({ extension, openPage, openSidePanel }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    await Promise.all(Array.from({ length: 20 }, () => extension.shortcut(page, 'U')))
    expect(await readPopup(sidePanel)).toMatchObject({ failure: null, title: TITLE })
    await expect(sidePanel.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
})

test('the button, a shortcut and the side panel’s own at once end in the summary of the page', async ({
  extension,
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    await Promise.all([extension.clickAction(page), extension.shortcut(page, 'L'), extension.shortcut(page, 'U')])
    expect(await readPopup(sidePanel)).toMatchObject({ failure: null, title: TITLE })
  })
  expect(await extension.surface('popup.html', readAndClose)).toMatchObject({ failure: null, title: TITLE })
})

test('the panels of two windows each keep to their own page', async ({ extension, site, openPage }) => {
  site.pages['/other-window.html'] = readFixture('plain-essay')
  const first = await openPage(readFixture('sample-article'))
  const second = await extension.openWindow(`${site.url}/other-window.html`)
  for (const page of [first, second]) await extension.shortcut(page, 'U')
  await extension.sidePanels(2, async (sidePanels) => {
    for (let round = 0; round < 5; round++) {
      await Promise.all(sidePanels.map((sidePanel) => sidePanel.reload()))
      const titles = await Promise.all(sidePanels.map(async (sidePanel) => (await readPopup(sidePanel)).title))
      expect(titles.toSorted()).toEqual([OTHER_TITLE, TITLE])
    }
  })
  await extension.closeSurface('sidepanel.html')
  await second.close()
  await extension.closeSurface('sidepanel.html')
})

const STALE = 'An article of another day'

test('a reader of another version is not believed, and replaced', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.evaluate(leaveOldReader, STALE)
    await interpose(popup)
    expect(await readPopup(popup)).toMatchObject({ failure: null, title: TITLE })
    expect(await countCalls(popup, 'scripting.executeScript')).toBe(2)
  })
})

/** Answers the next question before our own reader does, as the version before would. */
async function leaveOldReader(title: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    args: [title],
    func: (stale: string) => {
      const answer: Listener = (_, __, reply) => {
        chrome.runtime.onMessage.removeListener(answer)
        reply({ protocol: 2, value: { ok: true, value: { title: stale, url: '', blocks: [] } } })
      }
      chrome.runtime.onMessage.addListener(answer)
    },
  })
}

async function readAndClose(popup: Page) {
  const shown = await readPopup(popup)
  await popup.close()
  return shown
}

type Listener = (message: unknown, sender: unknown, reply: (answer: object) => void) => void

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ id: number }[]> }
  scripting: { executeScript: (injection: object) => Promise<unknown> }
  runtime: { onMessage: { addListener: (listener: Listener) => void; removeListener: (listener: Listener) => void } }
}
