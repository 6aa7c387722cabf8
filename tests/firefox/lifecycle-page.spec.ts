import { holdCalls, letGo, untilHeld } from '../support/firefox/hold-calls.ts'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'

const GONE = /closed or changed before it was read/
const NEEDS_CLICK = /takes a click/

/** Where a run waits for the page: before the reader is injected, before it is asked, and before its answer is taken. */
const MOMENTS = [
  { call: 'scripting.executeScript', hold: 'before' },
  { call: 'tabs.sendMessage', hold: 'before' },
  { call: 'tabs.sendMessage', hold: 'after' },
] as const

/** What may become of a page while it is read, and what is shown in the end for each moment: a title, or a reason. */
const DEPARTURES: Record<string, { leave: (page: FirefoxPage) => Promise<unknown>; shown: (string | RegExp)[] }> = {
  'is closed': { leave: (page) => page.close(), shown: [GONE, GONE, TITLE] },
  // Firefox takes a grant back with every navigation.
  'is reloaded': { leave: (page) => page.reload(), shown: [NEEDS_CLICK, NEEDS_CLICK, TITLE] },
  'goes elsewhere on its site': {
    leave: async (page) => page.goto((await page.url()).replace(/[^/]*$/, 'elsewhere.html')),
    shown: [NEEDS_CLICK, NEEDS_CLICK, TITLE],
  },
}

for (const [what, { leave, shown }] of Object.entries(DEPARTURES)) {
  test(`a page that ${what} while it is read ends in a reason, or in the summary of what was in that tab`, async ({
    extension,
    site,
    openPage,
    openSidebar,
  }) => {
    test.setTimeout(90_000)
    site.pages['/elsewhere.html'] = readFixture('plain-essay')
    site.pages['/leaving.html'] = readFixture('sample-article')
    const first = await openPage(readFixture('short-note'))
    await openSidebar(first, async (sidebar) => {
      await readPopup(sidebar)
      for (const [moment, held] of MOMENTS.entries()) {
        const page = await extension.newPage()
        await page.goto(`${site.url}/leaving.html`)
        await holdCalls(sidebar, held)
        await extension.shortcut(page, 'U')
        await untilHeld(sidebar)
        await leave(page)
        await letGo(sidebar)
        await expect
          .poll(() => sidebar.evaluate(() => document.body.innerText), { message: JSON.stringify(held) })
          .toMatch(shown[moment] ?? '')
        if (what !== 'is closed') await page.close()
      }
    })
  })
}
