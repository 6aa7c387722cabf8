import type { Page } from '@playwright/test'
import type { Extension } from '../support/extension.ts'
import { interpose, release, setPlan, untilHeld, type Plan } from '../support/interpose.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

// Several runs in one test, each of which may take its ten seconds.
test.describe.configure({ timeout: 90_000 })

const TITLE = 'The town that turned down its lights'
const OTHER_TITLE = 'On keeping a ledger of bread'

const GONE = /closed or changed before it was read/
const NEEDS_CLICK = /takes a click/
const NOT_LOADED = /did not load/

/** Where a run waits for the page: before the reader is injected, before it is asked, and before its answer is taken. */
const MOMENTS: Plan[] = [
  { 'scripting.executeScript': { hold: 'before' } },
  { 'tabs.sendMessage': { hold: 'before' } },
  { 'tabs.sendMessage': { hold: 'after' } },
]

/** What may become of a page while it is read, and what is shown in the end for each moment: a title, or a reason. */
const DEPARTURES: Departure[] = [
  { what: 'is closed', leave: (page) => page.close(), shown: [GONE, GONE, TITLE] },
  {
    what: 'goes elsewhere on its site',
    leave: (page) => page.goto(elsewhere(page, '127.0.0.1')),
    shown: [OTHER_TITLE, OTHER_TITLE, TITLE],
  },
  {
    what: 'goes to another site',
    leave: (page) => page.goto(elsewhere(page, 'localhost')),
    shown: [NEEDS_CLICK, NEEDS_CLICK, TITLE],
  },
  { what: 'is reloaded', leave: (page) => page.reload(), shown: [TITLE, TITLE, TITLE] },
  { what: 'is put to sleep behind another tab', leave: putToSleep, shown: [GONE, GONE, TITLE] },
  { what: 'crashes', leave: crash, shown: [NOT_LOADED, NOT_LOADED, TITLE] },
]

type Departure = {
  what: string
  leave: (page: Page, around: { extension: Extension; sidePanel: Page }) => Promise<unknown>
  shown: (string | RegExp)[]
}

for (const { what, leave, shown } of DEPARTURES) {
  test(`a page that ${what} while it is read ends in a reason, or in the summary of what was in that tab`, async ({
    extension,
    site,
    openPage,
    openSidePanel,
  }) => {
    site.pages['/elsewhere.html'] = readFixture('plain-essay')
    await openPage(readFixture('sample-article'))
    await openSidePanel(await openPage(readFixture('sample-article')), async (sidePanel) => {
      await interpose(sidePanel)
      for (const [moment, plan] of MOMENTS.entries()) {
        await setPlan(sidePanel, {})
        const page = await openPage(readFixture('sample-article'))
        await extension.shortcut(page, 'U')
        await setPlan(sidePanel, plan)
        // From the skeleton on, so that no summary of before stands for the one that is waited for.
        await sidePanel.reload()
        await untilHeld(sidePanel)
        await leave(page, { extension, sidePanel })
        await release(sidePanel)
        const { failure, title } = await readPopup(sidePanel)
        expect(failure ?? title, JSON.stringify(plan)).toMatch(shown[moment] ?? '')
      }
    })
  })
}

/** A page of the same server; under another name of it, on another site. */
const elsewhere = (page: Page, host: string) => `http://${host}:${new URL(page.url()).port}/elsewhere.html`

/** The browser does so by itself when memory is short, but never to the tab in front. */
async function putToSleep(_: Page, { extension, sidePanel }: { extension: Extension; sidePanel: Page }): Promise<void> {
  const front = await extension.context.newPage()
  await sidePanel.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true })
    await chrome.tabs.discard(tabs.at(-2)?.id ?? 0)
  })
  await front.close()
}

async function crash(page: Page, { extension }: { extension: Extension }): Promise<void> {
  const crashed = page.waitForEvent('crash')
  const session = await extension.context.newCDPSession(page)
  // Answered by nobody.
  void session.send('Page.crash').catch(() => {})
  await crashed
}

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ id: number }[]>; discard: (tabId: number) => Promise<unknown> }
}
